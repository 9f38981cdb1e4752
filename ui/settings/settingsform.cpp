// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/theme.h>
#include <ui/presentation/typescale.h>
#include <ui/settings/settingsform.h>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace limber {

namespace {

constexpr int BetweenRows = 16;

} // namespace

SettingsForm::SettingsForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins(24, 24, 24, 24);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(4);
    m_rows->setColumnStretch(1, 1);
}

void SettingsForm::addRow(const QString &label, QWidget *control, const QString &sentence)
{
    int row = m_rows->rowCount();
    if (!label.isEmpty()) {
        auto *words = new QLabel(label, this);
        words->setBuddy(control);
        m_rows->addWidget(words, row, 0, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    m_rows->addWidget(control, row, 1, Qt::AlignLeading | Qt::AlignVCenter);
    if (!sentence.isEmpty()) {
        m_rows->addWidget(newSentence(sentence), ++row, 1);
        control->setAccessibleDescription(sentence);
    }
    m_rows->addItem(new QSpacerItem(0, BetweenRows), row + 1, 0);
}

QComboBox *SettingsForm::addChoice(const QString &label, const QString &sentence, const QList<std::pair<QString, QVariant>> &choices,
    const QVariant &current, const std::function<void(const QVariant &)> &chosen)
{
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed); // its words are never cut
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(current)));
    connect(box, &QComboBox::activated, this, [box, chosen] { chosen(box->currentData()); });
    addRow(label, box, sentence);
    return box;
}

QCheckBox *SettingsForm::addCheck(const QString &text, const QString &sentence, bool checked, const std::function<void(bool)> &toggled)
{
    auto *box = new QCheckBox(text, this);
    box->setChecked(checked);
    connect(box, &QCheckBox::clicked, this, toggled);
    addRow({}, box, sentence);
    return box;
}

void SettingsForm::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, this);
    heading->setTextFormat(Qt::PlainText);
    m_headings.append(heading);
    const int row = m_rows->rowCount();
    m_rows->addWidget(heading, row, 0, 1, 2);
    m_rows->addItem(new QSpacerItem(0, BetweenRows / 2), row + 1, 0);
    dress();
}

void SettingsForm::addWide(QWidget *widget)
{
    const int row = m_rows->rowCount();
    m_rows->addWidget(widget, row, 0, 1, 2);
    m_rows->addItem(new QSpacerItem(0, BetweenRows), row + 1, 0);
}

void SettingsForm::addText(const QString &text)
{
    addWide(newSentence(text));
}

void SettingsForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        dress();
}

QLabel *SettingsForm::newSentence(const QString &text)
{
    auto *sentence = new QLabel(text, this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_sentences.append(sentence);
    dress();
    return sentence;
}

void SettingsForm::dress()
{
    const TypeScale type(font());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::from(palette()).meta);
    for (QLabel *sentence : m_sentences) {
        sentence->setFont(type.meta());
        sentence->setPalette(quiet);
    }
    for (QLabel *heading : m_headings)
        heading->setFont(type.pageTitle());
}

} // namespace limber
