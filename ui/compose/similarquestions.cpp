// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <models/domain/deliver.h>
#include <models/domain/toint.h>
#include <ui/compose/similarquestions.h>
#include <ui/presentation/theme.h>
#include <ui/presentation/threadtext.h>
#include <ui/presentation/typescale.h>

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Pause = 150ms;
constexpr qsizetype Most = 5;
constexpr qsizetype FewestLetters = 3;

} // namespace

SimilarQuestions::SimilarQuestions(Store &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_heading(new QLabel(tr("Perhaps somebody has asked this already:")))
    , m_list(new QListWidget)
    //: A button beside questions like the one that is being written: opens the chosen one.
    , m_open(new QPushButton(tr("This Answers It")))
{
    m_list->setAccessibleName(tr("Similar questions"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setTabKeyNavigation(false);
    m_heading->setBuddy(m_list);
    m_open->setAutoDefault(false);
    m_open->setToolTip(tr("Open the question that is marked; what you have written is kept as a draft"));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_list, 1);
    line->addWidget(m_open, 0, Qt::AlignTop);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 4, 0, 4);
    rows->setSpacing(4);
    rows->addWidget(m_heading);
    rows->addLayout(line);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &SimilarQuestions::look);
    connect(m_list, &QListWidget::itemActivated, this, &SimilarQuestions::activate);
    connect(m_open, &QPushButton::clicked, this, &SimilarQuestions::activate);
    hide();
    dress();
}

void SimilarQuestions::setTitle(const QString &title)
{
    m_title = title.trimmed();
    ++m_generation;
    if (m_title.size() < FewestLetters) {
        m_pause.stop();
        fill({});
    } else {
        m_pause.start();
    }
}

void SimilarQuestions::look()
{
    deliver(m_store.similarTitles(m_title), this, [this, asked = m_generation](const Result<QList<SimilarThread>> &threads) {
        // That there are none is nothing to speak of, and neither is why.
        if (asked == m_generation)
            fill(threads ? *threads : QList<SimilarThread>());
    });
}

void SimilarQuestions::fill(const QList<SimilarThread> &threads)
{
    QList<SimilarThread> shown = threads;
    shown.removeIf([this](const SimilarThread &thread) { return thread.ref.id == m_leftOut; });
    shown = shown.first(std::min(Most, shown.size()));
    if (shown == m_threads)
        return;
    m_threads = shown;
    m_list->clear();
    for (const SimilarThread &thread : std::as_const(m_threads)) {
        auto *item = new QListWidgetItem(lineOf(thread, false), m_list);
        item->setData(Qt::AccessibleTextRole, lineOf(thread, true));
        item->setToolTip(displayLine(thread.title).toHtmlEscaped());
    }
    m_list->setCurrentRow(0);
    setVisible(!m_threads.isEmpty());
    dress();
}

QString SimilarQuestions::lineOf(const SimilarThread &thread, bool spoken)
{
    QStringList parts{displayLine(thread.title), ThreadText::answers(thread.answers)};
    if (thread.accepted)
        //: Of a question: one of its answers was accepted.
        parts.append(spoken ? tr("accepted answer") : tr("✓ accepted"));
    if (thread.answeredByExpert)
        //: Of a question: an expert has answered it.
        parts.append(spoken ? tr("answered by an expert") : tr("★ expert"));
    return spoken ? ThreadText::spoken(parts) : parts.join(u" · "_s);
}

void SimilarQuestions::activate()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_threads.size())
        Q_EMIT threadActivated(ThreadRef(m_threads.at(row).ref));
}

void SimilarQuestions::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        dress();
}

void SimilarQuestions::dress()
{
    m_heading->setFont(TypeScale(font()).meta());
    const int row = fontMetrics().height() + 8;
    for (int place = 0; place < m_list->count(); ++place)
        m_list->item(place)->setSizeHint({0, row});
    m_list->setFixedHeight(std::max(1, m_list->count()) * row + 2 * m_list->frameWidth());
    const Theme theme = Theme::from(palette());
    QPalette colors = m_list->palette();
    if (colors.color(QPalette::Highlight) == theme.selection)
        return;
    colors.setColor(QPalette::Highlight, theme.selection);
    colors.setColor(QPalette::HighlightedText, theme.text);
    m_list->setPalette(colors);
}

} // namespace limber
