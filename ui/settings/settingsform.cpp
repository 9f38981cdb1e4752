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
#include <utility>

namespace limber {

namespace {

constexpr int BetweenRows = 16;
constexpr int BetweenColumns = 12;

} // namespace

SettingsForm::SettingsForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins(24, 24, 24, 24);
    m_rows->setHorizontalSpacing(BetweenColumns);
    m_rows->setVerticalSpacing(4);
    m_rows->setColumnStretch(1, 1);
}

void SettingsForm::addRow(const QString &label, QWidget *control, const QString &sentence)
{
    int row = m_rows->rowCount() + 1;
    if (!label.isEmpty()) {
        auto *words = new QLabel(label, this);
        words->setBuddy(control);
        m_labelled.append({words, control, row});
        m_rows->addWidget(words, row, 0, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    const bool fills = control->sizePolicy().expandingDirections().testFlag(Qt::Horizontal);
    m_rows->addWidget(control, row, 1, fills ? Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
    if (!sentence.isEmpty()) {
        QLabel *words = newSentence(sentence);
        m_sentenceOf.insert(control, words);
        m_rows->addWidget(words, ++row, 1);
        control->setAccessibleDescription(sentence);
    }
    m_rows->addItem(new QSpacerItem(0, BetweenRows), row + 1, 0);
}

QComboBox *SettingsForm::addChoice(const QString &label, const QString &sentence, const QList<std::pair<QString, QVariant>> &choices,
    const std::function<QVariant()> &current, const std::function<void(const QVariant &)> &chosen)
{
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed); // its words are never cut
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    const auto show = [box, current] {
        if (const int found = box->findData(current()); found >= 0)
            box->setCurrentIndex(found);
    };
    show();
    m_refreshed.append(show);
    connect(box, &QComboBox::activated, this, [box, chosen] { chosen(box->currentData()); });
    addRow(label, box, sentence);
    return box;
}

QCheckBox *SettingsForm::addCheck(
    const QString &text, const QString &sentence, const std::function<bool()> &checked, const std::function<void(bool)> &toggled)
{
    auto *box = new QCheckBox(text, this);
    const auto show = [box, checked] {
        box->setChecked(checked());
    };
    show();
    m_refreshed.append(show);
    connect(box, &QCheckBox::clicked, this, toggled);
    addRow({}, box, sentence);
    return box;
}

void SettingsForm::setSentence(QWidget *control, const QString &sentence)
{
    if (QLabel *words = m_sentenceOf.value(control))
        words->setText(sentence);
    control->setAccessibleDescription(sentence);
}

void SettingsForm::refresh()
{
    for (const auto &each : m_refreshed)
        each();
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
    if (event->type() == QEvent::FontChange)
        arrange();
}

void SettingsForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QSize SettingsForm::minimumSizeHint() const
{
    const QSize size = QWidget::minimumSizeHint();
    if (m_stacked)
        return size;
    // Labels could make way.
    int labels = 0;
    for (const Labelled &each : m_labelled)
        labels = std::max(labels, each.label->sizeHint().width());
    return {std::max(labels, size.width() - labels - m_rows->horizontalSpacing()), size.height()};
}

void SettingsForm::arrange()
{
    int labels = 0;
    int controls = 0;
    for (const Labelled &each : m_labelled) {
        labels = std::max(labels, each.label->sizeHint().width());
        const bool shrinks = each.control->sizePolicy().expandingDirections().testFlag(Qt::Horizontal);
        controls = std::max(controls, (shrinks ? each.control->minimumSizeHint() : each.control->sizeHint()).width());
    }
    const QMargins around = m_rows->contentsMargins();
    const bool stacked = around.left() + labels + BetweenColumns + controls + around.right() > width();
    if (std::exchange(m_stacked, stacked) == stacked)
        return;
    for (const Labelled &each : m_labelled) {
        m_rows->removeWidget(each.label);
        if (stacked)
            m_rows->addWidget(each.label, each.row - 1, 1, Qt::AlignLeading);
        else
            m_rows->addWidget(each.label, each.row, 0, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    m_rows->setHorizontalSpacing(stacked ? 0 : BetweenColumns);
    updateGeometry();
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
