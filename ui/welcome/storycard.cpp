// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <ui/presentation/typescale.h>
#include <ui/welcome/storycard.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace limber {

namespace {

constexpr qreal Radius = 10;
constexpr int Padding = 24;
constexpr qsizetype LongestQuote = 480; // characters: the whole of a longer one is on the page of all stories

} // namespace

StoryCard::StoryCard(QWidget *parent)
    : QWidget(parent)
    , m_quote(new QLabel)
    , m_name(new QLabel)
    , m_next(new QPushButton(tr("Another Story")))
    , m_all(new QPushButton(tr("All Stories")))
{
    for (QLabel *label : {m_quote, m_name}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::WindowText);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_name, 1);
    for (QPushButton *button : {m_next, m_all}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Padding, Padding, Padding, Padding);
    rows->setSpacing(16);
    rows->addWidget(m_quote);
    rows->addLayout(buttons);
    connect(m_next, &QPushButton::clicked, this, &StoryCard::nextRequested);
    connect(m_all, &QPushButton::clicked, this, &StoryCard::allRequested);
    dress();
}

void StoryCard::tell(const Story &story, bool others)
{
    QString quote = displayLine(story.testimonial.quote);
    if (quote.size() > LongestQuote)
        quote = quote.left(LongestQuote).trimmed() + QChar(0x2026);
    //: A quotation; %1 is what somebody says.
    m_quote->setText(tr("“%1”").arg(quote));
    //: Under a quotation: %1 is who says it.
    m_name->setText(tr("— %1").arg(isolatedLine(story.testimonial.name)));
    m_next->setVisible(others);
    m_all->setVisible(others);
}

void StoryCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_theme.of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.questionCard);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
}

void StoryCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void StoryCard::dress()
{
    const Theme &theme = m_theme.of(palette());
    QFont quote = TypeScale(font()).pageTitle();
    quote.setWeight(QFont::Normal);
    quote.setItalic(true);
    m_quote->setFont(quote);
    m_name->setFont(TypeScale(font()).meta());
    QPalette colors = m_name->palette();
    if (colors.color(QPalette::WindowText) == theme.meta)
        return;
    colors.setColor(QPalette::WindowText, theme.meta);
    m_name->setPalette(colors);
    colors.setColor(QPalette::WindowText, theme.text);
    m_quote->setPalette(colors);
}

} // namespace limber
