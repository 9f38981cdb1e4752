// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;

namespace limber {

/// A page of settings: controls under each other, each with its label and a sentence on what it does.
class SettingsForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsForm)

public:
    explicit SettingsForm(QWidget *parent = nullptr);

    /// Takes `control` over. `label` may be empty for what says itself what it is.
    void addRow(const QString &label, QWidget *control, const QString &sentence);
    /// A row of choices; `chosen` is called with the data of what the person chose.
    QComboBox *addChoice(const QString &label, const QString &sentence, const QList<std::pair<QString, QVariant>> &choices,
        const QVariant &current, const std::function<void(const QVariant &)> &chosen);
    QCheckBox *addCheck(const QString &text, const QString &sentence, bool checked, const std::function<void(bool)> &toggled);
    /// Over rows that belong together.
    void addHeading(const QString &text);
    /// Something as wide as the page.
    void addWide(QWidget *widget);
    /// A sentence as wide as the page.
    void addText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QLabel *newSentence(const QString &text);
    void dress();

    QGridLayout *const m_rows;
    QList<QLabel *> m_sentences;
    QList<QLabel *> m_headings;
};

} // namespace limber
