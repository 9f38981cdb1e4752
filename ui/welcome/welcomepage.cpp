// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/symbolicicon.h>
#include <ui/presentation/theme.h>
#include <ui/presentation/typescale.h>
#include <ui/welcome/welcomepage.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace limber {

namespace {

constexpr int IconLines = 4; // the height of the icon, in lines of text
constexpr int TextCharacters = 90;

} // namespace

WelcomePage::WelcomePage(bool sample, QWidget *parent)
    : ReadingSurface(parent)
    , m_icon(new QLabel)
    , m_title(new QLabel(tr("Welcome to Limber")))
    , m_sentence(new QLabel(tr("Read what people ask and answer about getting in shape, with or without a network.")))
{
    for (QLabel *label : {m_icon, m_title, m_sentence})
        label->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch();
    auto *connectButton = new QPushButton(tr("Connect to a Community…"));
    connect(connectButton, &QPushButton::clicked, this, &WelcomePage::connectRequested);
    if (sample) {
        auto *sampleButton = new QPushButton(tr("Try the Sample Community"));
        sampleButton->setDefault(true);
        connect(sampleButton, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
        buttons->addWidget(sampleButton);
        setFocusProxy(sampleButton);
    } else {
        connectButton->setDefault(true);
        setFocusProxy(connectButton);
    }
    buttons->addWidget(connectButton);
    buttons->addStretch();

    auto *sentence = new QHBoxLayout;
    sentence->addStretch();
    sentence->addWidget(m_sentence, 1);
    sentence->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(32, 32, 32, 32);
    rows->addStretch(2);
    rows->addWidget(m_icon);
    rows->addSpacing(16);
    rows->addWidget(m_title);
    rows->addSpacing(8);
    rows->addLayout(sentence);
    rows->addSpacing(24);
    rows->addLayout(buttons);
    rows->addStretch(3);
    applyTheme();
}

void WelcomePage::changeEvent(QEvent *event)
{
    ReadingSurface::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
}

void WelcomePage::applyTheme()
{
    const Theme theme = Theme::from(palette());
    m_icon->setPixmap(
        SymbolicIcon::pixmap(Symbol::Community, QSize(1, 1) * IconLines * fontMetrics().height(), devicePixelRatioF(), theme.accent));
    const TypeScale type(font());
    m_title->setFont(type.questionTitle());
    m_sentence->setFont(type.body());
    m_sentence->setMaximumWidth(TextCharacters * fontMetrics().averageCharWidth());
    QPalette quiet = m_sentence->palette();
    quiet.setColor(QPalette::WindowText, theme.meta);
    m_sentence->setPalette(quiet);
}

} // namespace limber
