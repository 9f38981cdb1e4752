// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;

namespace limber {

/// A page of settings: controls under each other, each with its label beside it, or above it where there is no room, and a sentence on what
/// it does.
class SettingsForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsForm)

public:
    explicit SettingsForm(QWidget *parent = nullptr);

    /// Takes `control` over. `label` may be empty for what says itself what it is.
    void addRow(const QString &label, QWidget *control, const QString &sentence);
    /// A row of choices; `current` is the data of the one in force, `chosen` is called with that of what the person chose.
    QComboBox *addChoice(const QString &label, const QString &sentence, const QList<std::pair<QString, QVariant>> &choices,
        const std::function<QVariant()> &current, const std::function<void(const QVariant &)> &chosen);
    QCheckBox *addCheck(
        const QString &text, const QString &sentence, const std::function<bool()> &checked, const std::function<void(bool)> &toggled);
    /// Says something else of a control that was added with a sentence.
    void setSentence(QWidget *control, const QString &sentence);
    /// Shows in every choice and check what is in force now.
    void refresh();
    /// Over rows that belong together.
    void addHeading(const QString &text);
    /// Something as wide as the page.
    void addWide(QWidget *widget);
    /// A sentence as wide as the page.
    void addText(const QString &text);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QLabel *newSentence(const QString &text);
    void dress();
    /// Puts labels beside their controls, or above them.
    void arrange();

    struct Labelled
    {
        QLabel *label;
        QWidget *control;
        int row; ///< of the control; the one before it is for the label
    };

    QGridLayout *const m_rows;
    QList<Labelled> m_labelled;
    bool m_stacked = false; ///< labels stand above their controls
    QHash<QWidget *, QLabel *> m_sentenceOf;
    QList<std::function<void()>> m_refreshed;
    QList<QLabel *> m_sentences;
    QList<QLabel *> m_headings;
};

} // namespace limber
