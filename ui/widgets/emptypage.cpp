// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/symbolicicon.h>
#include <ui/presentation/theme.h>
#include <ui/widgets/emptypage.h>

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace limber {

namespace {

constexpr QSize IconSize(48, 48);

} // namespace

EmptyPage::EmptyPage(Symbol symbol, const QString &sentence, const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_symbol(symbol)
    , m_icon(new QLabel)
    , m_sentence(new QLabel(sentence))
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(32, 32, 32, 32);
    rows->setSpacing(16);
    rows->addStretch();
    rows->addWidget(m_icon);
    rows->addWidget(m_sentence);
    if (!action.isEmpty()) {
        auto *button = new QPushButton(action);
        connect(button, &QPushButton::clicked, this, &EmptyPage::actionTriggered);
        rows->addWidget(button, 0, Qt::AlignCenter);
    }
    rows->addStretch();
    applyTheme();
}

void EmptyPage::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

QString EmptyPage::sentence() const
{
    return m_sentence->text();
}

void EmptyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
}

void EmptyPage::applyTheme()
{
    const Theme theme = Theme::from(palette());
    m_icon->setPixmap(SymbolicIcon::pixmap(m_symbol, IconSize, devicePixelRatioF(), theme.meta));
    QPalette quiet = m_sentence->palette();
    quiet.setColor(QPalette::WindowText, theme.meta);
    m_sentence->setPalette(quiet);
}

} // namespace limber
