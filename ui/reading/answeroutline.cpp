// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/theme.h>
#include <ui/presentation/typescale.h>
#include <ui/reading/answeroutline.h>
#include <ui/reading/outlinedelegate.h>
#include <ui/reading/outlinemodel.h>

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace limber {

namespace {

constexpr int Characters = 20;
constexpr int Indent = 12;

} // namespace

AnswerOutline::AnswerOutline(QWidget *parent)
    : QWidget(parent)
    , m_model(new OutlineModel(this))
    , m_title(new QLabel(tr("Answers")))
    , m_list(new QListView)
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setContentsMargins(Indent, 0, Indent, 0);
    m_title->setBuddy(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OutlineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Answers"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(4, 16, 4, 8);
    rows->setSpacing(6);
    rows->addWidget(m_title);
    rows->addWidget(m_list, 1);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    setFocusProxy(m_list);
    dress();
    connect(m_list, &QWidget::customContextMenuRequested, this, &AnswerOutline::openMenu);

    const auto activate = [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT answerActivated(index.data(OutlineModel::IdRole).toString());
    };
    connect(m_list, &QListView::clicked, this, activate);
    connect(m_list, &QListView::activated, this, activate);
}

void AnswerOutline::setEntries(const QList<OutlineEntry> &entries)
{
    m_model->setEntries(entries);
    showReading();
}

void AnswerOutline::setReading(const QString &answer)
{
    m_model->setReading(answer);
    if (!m_list->hasFocus())
        showReading();
}

void AnswerOutline::showReading()
{
    const QModelIndex reading = m_model->index(m_model->readingRow());
    m_list->setCurrentIndex(reading.isValid() ? reading : m_model->index(0));
    if (reading.isValid())
        m_list->scrollTo(reading);
}

void AnswerOutline::openMenu(QPoint inView)
{
    const QString person = m_list->indexAt(inView).data(OutlineModel::PersonRole).toString();
    if (person.isEmpty())
        return;
    auto *menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("View &Profile"), this, [this, person] { Q_EMIT personActivated(person); });
    menu->popup(m_list->viewport()->mapToGlobal(inView));
}

void AnswerOutline::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::from(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.readingBase);
    painter.setPen(theme.border);
    const int edge = layoutDirection() == Qt::RightToLeft ? rect().right() : rect().left();
    painter.drawLine(edge, rect().top(), edge, rect().bottom());
}

void AnswerOutline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void AnswerOutline::dress()
{
    const Theme theme = Theme::from(palette());
    setFixedWidth(fontMetrics().averageCharWidth() * Characters + 4 * Indent);
    m_title->setFont(TypeScale(font()).section());
    QPalette quiet = m_title->palette();
    if (quiet.color(QPalette::WindowText) != theme.meta) {
        quiet.setColor(QPalette::WindowText, theme.meta);
        m_title->setPalette(quiet);
    }
    QPalette surface = m_list->viewport()->palette();
    if (surface.color(QPalette::Base) != theme.readingBase) {
        surface.setColor(QPalette::Base, theme.readingBase);
        m_list->viewport()->setPalette(surface);
    }
}

} // namespace limber
