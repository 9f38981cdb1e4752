// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/theme.h>
#include <ui/presentation/typescale.h>
#include <ui/welcome/cardgrid.h>
#include <ui/welcome/cardsection.h>
#include <ui/widgets/titlelabel.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

CardSection::CardSection(CardGrid *grid, QWidget *parent)
    : QWidget(parent)
    , m_title(new TitleLabel)
    , m_sentence(new QLabel)
    , m_more(new QPushButton)
    , m_grid(grid)
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    for (QLabel *label : std::initializer_list<QLabel *>{m_title, m_sentence})
        label->setForegroundRole(QPalette::WindowText);
    m_more->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_title, 1);
    head->addWidget(m_more);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addLayout(head);
    rows->addWidget(m_sentence);
    rows->addWidget(m_grid);
    connect(m_more, &QPushButton::clicked, this, &CardSection::moreRequested);
    connect(m_grid, &CardGrid::activated, this, &CardSection::activated);
    setWords({}, {}, {});
    dress();
    hide();
}

void CardSection::showCards(const QString &title, const QList<CardFace> &cards, const QString &more)
{
    setWords(title, {}, more);
    m_grid->setCards(cards);
    m_grid->show();
    setVisible(!cards.isEmpty());
}

void CardSection::say(const QString &title, const QString &sentence, const QString &action)
{
    setWords(title, sentence, action);
    m_grid->setCards({});
    m_grid->hide();
    show();
}

void CardSection::setWords(const QString &title, const QString &sentence, const QString &more)
{
    m_title->setTitle(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_more->setText(more);
    //: What a button of the welcome page is called for a screen reader. %1: its text, %2: the heading beside it.
    m_more->setAccessibleName(more.isEmpty() ? QString() : tr("%1: %2").arg(QString(more).remove(u'&'), title));
    m_more->setVisible(!more.isEmpty());
}

void CardSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void CardSection::dress()
{
    const Theme theme = Theme::from(palette());
    m_title->setFont(TypeScale(font()).pageTitle());
    QPalette quiet = m_sentence->palette();
    if (quiet.color(QPalette::WindowText) != theme.meta) {
        quiet.setColor(QPalette::WindowText, theme.meta);
        m_sentence->setPalette(quiet);
    }
    QPalette link = m_more->palette();
    if (link.color(QPalette::ButtonText) != theme.link) {
        link.setColor(QPalette::ButtonText, theme.link);
        m_more->setPalette(link);
    }
}

} // namespace limber
