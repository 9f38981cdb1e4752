// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/symbolicicon.h>
#include <ui/presentation/theme.h>
#include <ui/presentation/typescale.h>
#include <ui/welcome/cardframe.h>
#include <ui/welcome/connectform.h>
#include <ui/welcome/firstrunpage.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace limber {

namespace {

constexpr int IconLines = 3; // the height of the icon, in lines of text
constexpr int ColumnCharacters = 84;
constexpr int Padding = 24;

} // namespace

FirstRunPage::FirstRunPage(const WindowParts &parts, QWidget *parent)
    : ReadingSurface(parent)
    , m_scroll(new QScrollArea)
    , m_column(new QWidget)
    , m_icon(new QLabel)
    , m_title(new QLabel(tr("Welcome to Limber")))
    , m_sentence(new QLabel(tr("Read what people ask and answer about getting in shape, with or without a network.")))
    , m_sample(parts.sample ? new QPushButton(tr("Try the Sample Community")) : nullptr)
    , m_form(new ConnectForm(parts.store, parts.endpoints, parts.clock))
{
    for (QLabel *label : {m_icon, m_title, m_sentence})
        label->setAlignment(Qt::AlignCenter);
    m_quiet.append(m_sentence);
    auto *rows = new QVBoxLayout(m_column);
    rows->setContentsMargins(0, 32, 0, 32);
    rows->setSpacing(16);
    rows->addStretch(2);
    rows->addWidget(m_icon);
    rows->addWidget(m_title);
    rows->addWidget(m_sentence);
    rows->addSpacing(8);
    if (m_sample)
        rows->addWidget(sampleCard());
    setFocusProxy(m_sample ? static_cast<QWidget *>(m_sample) : m_form);
    rows->addWidget(connectCard());
    rows->addStretch(3);

    auto *surface = new QWidget;
    auto *middle = new QHBoxLayout(surface);
    middle->setContentsMargins(24, 0, 24, 0);
    middle->addStretch();
    middle->addWidget(m_column, 1000);
    middle->addStretch();
    m_scroll->setWidget(surface);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    surface->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    connect(m_form, &ConnectForm::connected, this, &FirstRunPage::connected);
    dress();
}

CardFrame *FirstRunPage::sampleCard()
{
    m_sample->setAutoDefault(true); // Enter presses it; a default button would look as if it always had the focus
    connect(m_sample, &QPushButton::clicked, this, &FirstRunPage::sampleRequested);
    auto *heading = new QLabel(tr("Look around first"));
    auto *words = new QLabel(tr("The sample community comes with the program and works without a network."));
    m_headings.append(heading);
    m_quiet.append(words);
    auto *card = new CardFrame(CardFrame::Tint::Question);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(Padding, Padding, Padding, Padding);
    rows->setSpacing(8);
    rows->addWidget(heading);
    rows->addWidget(words);
    rows->addWidget(m_sample, 0, Qt::AlignTrailing);
    return card;
}

CardFrame *FirstRunPage::connectCard()
{
    auto *heading = new QLabel(tr("Connect to a community"));
    auto *words = new QLabel(tr("Its address is all that is needed. Test it to see who answers."));
    m_headings.append(heading);
    m_quiet.append(words);
    auto *card = new CardFrame(CardFrame::Tint::None);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(Padding, Padding, Padding, Padding);
    rows->setSpacing(8);
    rows->addWidget(heading);
    rows->addWidget(words);
    rows->addSpacing(8);
    rows->addWidget(m_form);
    return card;
}

void FirstRunPage::changeEvent(QEvent *event)
{
    ReadingSurface::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void FirstRunPage::dress()
{
    const Theme theme = Theme::from(palette());
    const TypeScale type(font());
    m_icon->setPixmap(
        SymbolicIcon::pixmap(Symbol::Community, QSize(1, 1) * IconLines * fontMetrics().height(), devicePixelRatioF(), theme.accent));
    m_title->setFont(type.questionTitle());
    m_column->setMaximumWidth(ColumnCharacters * fontMetrics().averageCharWidth());
    for (QLabel *heading : std::as_const(m_headings))
        heading->setFont(type.pageTitle());
    for (QLabel *words : std::as_const(m_quiet)) {
        words->setWordWrap(true);
        QPalette quiet = words->palette();
        if (quiet.color(QPalette::WindowText) == theme.meta)
            continue;
        quiet.setColor(QPalette::WindowText, theme.meta);
        words->setPalette(quiet);
    }
}

} // namespace limber
