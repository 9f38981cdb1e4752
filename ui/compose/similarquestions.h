// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/similarthread.h>
#include <models/store/store.h>

#include <QList>
#include <QString>
#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace limber {

/// Questions like the one whose title is being typed, as far as they are held here: with a network or without. Takes no room where there
/// are none.
class SimilarQuestions final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SimilarQuestions)

public:
    /// `store` must outlive it.
    explicit SimilarQuestions(Store &store, QWidget *parent = nullptr);

    /// The title is this now.
    void setTitle(const QString &title);
    /// Never shows this question.
    void leaveOut(const QString &question) { m_leftOut = question; }
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    /// This answers it: the person wants to read it.
    void threadActivated(const limber::ThreadRef &thread);

protected:
    void changeEvent(QEvent *event) override;

private:
    void look();
    void fill(const QList<SimilarThread> &threads);
    void activate();
    void dress();
    [[nodiscard]] static QString lineOf(const SimilarThread &thread, bool spoken);

    Store &m_store;
    QLabel *const m_heading;
    QListWidget *const m_list;
    QPushButton *const m_open;
    QTimer m_pause;
    QString m_title;
    QString m_leftOut;
    QList<SimilarThread> m_threads;
    quint64 m_generation = 0;
};

} // namespace limber
