// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/itemmodels/expertdirectorymodel.h>
#include <ui/experts/expertbutton.h>
#include <ui/experts/topicexperts.h>
#include <ui/presentation/personpictures.h>
#include <ui/presentation/threadtext.h>
#include <ui/presentation/typescale.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace limber {

namespace {

constexpr int Most = 2;

} // namespace

TopicExperts::TopicExperts(Store &store, QWidget *parent)
    : QWidget(parent)
    , m_pictures(new PersonPictures(store, this))
    , m_model(new ExpertDirectoryModel(store, this))
    , m_title(new QLabel(tr("Experts")))
    //: Beside a few experts: leads to all there are.
    , m_all(new QPushButton(tr("Meet All")))
{
    m_model->setWatched(false);
    m_all->setFlat(true);
    m_all->setAutoDefault(false);
    m_title->setForegroundRole(QPalette::WindowText);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_all);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 0, 12, 8);
    rows->setSpacing(4);
    rows->addLayout(head);
    for (int place = 0; place < Most; ++place) {
        auto *button = new ExpertButton;
        button->hide();
        m_buttons.append(button);
        rows->addWidget(button);
        connect(button, &ExpertButton::clicked, this,
            [this, button] { Q_EMIT personActivated(button->expert().community, button->expert().person.id); });
    }
    hide();
    dress();
    connect(m_all, &QPushButton::clicked, this, &TopicExperts::expertsRequested);
    connect(m_model, &ExpertDirectoryModel::loaded, this, [this] {
        m_known = !m_model->failure();
        refresh();
    });
    connect(m_pictures, &PersonPictures::came, this, &TopicExperts::refresh);
}

void TopicExperts::setTopic(const QString &community, const QString &topic)
{
    if (topic.isEmpty()) {
        m_model->setWatched(false);
        hide();
        return;
    }
    ExpertQuery query;
    query.community = community;
    query.topic = topic;
    query.order = ExpertQuery::Order::Answers;
    if (m_model->query() != query)
        m_known = false;
    m_pictures->lookAgain();
    m_model->setQuery(query);
    m_model->setWatched(true);
    refresh();
}

void TopicExperts::refresh()
{
    const int known = m_known ? m_model->rowCount() : 0;
    for (int place = 0; place < Most; ++place) {
        ExpertButton *button = m_buttons.at(place);
        if (place < known) {
            const auto expert = m_model->index(place).data(ExpertDirectoryModel::ExpertRole).value<Expert>();
            button->setExpert(expert, m_pictures->of(expert.person));
        }
        button->setVisible(place < known);
    }
    setVisible(known > 0);
}

void TopicExperts::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void TopicExperts::dress()
{
    m_title->setFont(TypeScale(font()).section());
}

} // namespace limber
