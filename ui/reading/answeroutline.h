// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/reading/outlineentry.h>

#include <QList>
#include <QWidget>

class QLabel;
class QListView;

namespace limber {

class OutlineModel;

/// The answers of a thread as a list beside it: which one is read, and a way to each.
class AnswerOutline final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerOutline)

public:
    explicit AnswerOutline(QWidget *parent = nullptr);

    void setEntries(const QList<OutlineEntry> &entries);
    /// Marks the answer that is read, and has it in view unless somebody walks through the list.
    void setReading(const QString &answer);
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    /// An answer was clicked, or chosen with Enter.
    void answerActivated(const QString &answer);
    /// The profile of who wrote an answer is wanted.
    void personActivated(const QString &person);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void showReading();
    void openMenu(QPoint inView);

    OutlineModel *const m_model;
    QLabel *const m_title;
    QListView *const m_list;
};

} // namespace limber
