// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/store.h>

#include <QWidget>

class QLabel;
class QPushButton;

namespace limber {

class ExpertButton;
class ExpertDirectoryModel;
class PersonPictures;

/// Who knows about the topic that a list shows: the first experts of it, and the way to all of them. Hidden where the list is of no topic,
/// or nobody says that it is theirs. Follows the store as long as there is a topic.
class TopicExperts final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopicExperts)

public:
    /// `store` must outlive it.
    explicit TopicExperts(Store &store, QWidget *parent = nullptr);

    /// An empty topic: none.
    void setTopic(const QString &community, const QString &topic);

Q_SIGNALS:
    void personActivated(const QString &community, const QString &person);
    void expertsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void dress();

    PersonPictures *const m_pictures;
    ExpertDirectoryModel *const m_model;
    QLabel *const m_title;
    QPushButton *const m_all;
    QList<ExpertButton *> m_buttons;
    bool m_known = false; ///< the model's rows are those of the topic
};

} // namespace limber
