// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/symbolicicon.h>
#include <ui/presentation/theme.h>
#include <ui/settings/generalsettings.h>
#include <ui/settings/librarysettings.h>
#include <ui/settings/preferences.h>
#include <ui/settings/readingsettings.h>
#include <ui/settings/settingsform.h>
#include <ui/settings/settingswindow.h>
#include <ui/settings/syncsettings.h>

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace limber {

SettingsWindow::SettingsWindow(const SettingsParts &parts, QWidget *parent)
    : QDialog(parent)
    , m_preferences(parts.preferences)
    , m_names(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Settings"));
    m_names->setAccessibleName(tr("Pages of the settings"));
    m_names->setFrameShape(QFrame::NoFrame);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_names, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);

    GeneralSettings::fill(*addPage(Symbol::Settings, tr("General")), parts);
    ReadingSettings::fill(*addPage(Symbol::Answers, tr("Reading")), parts);
    SyncSettings::fill(*addPage(Symbol::Sync, tr("Sync")), parts);
    const QPushButton *folder = LibrarySettings::fill(*addPage(Symbol::Library, tr("Library and privacy")), parts);
    connect(
        folder, &QPushButton::clicked, this, [this, path = parts.store.folder()] { Q_EMIT folderActivated(QUrl::fromLocalFile(path)); });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter in a field is no wish to leave, or to connect

    const int em = fontMetrics().height();
    dress();
    int widest = 0;
    for (int row = 0; row < m_names->count(); ++row)
        widest = std::max(widest, m_names->fontMetrics().horizontalAdvance(m_names->item(row)->text()));
    m_names->setIconSize(QSize(em, em));
    m_names->setFixedWidth(widest + 3 * em);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->setContentsMargins(8, 16, 8, 0);
    middle->addWidget(m_names);
    middle->addWidget(m_pages, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 16);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addLayout(foot);
    m_names->setCurrentRow(0);
    resize(QSize(44 * em, 36 * em).boundedTo(screen()->availableSize() * 9 / 10));
}

SettingsForm *SettingsWindow::addPage(Symbol symbol, const QString &name)
{
    auto *form = new SettingsForm;
    connect(&m_preferences, &Preferences::changed, form, &SettingsForm::refresh);
    auto *frame = new QWidget;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins({});
    column->addWidget(form);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAccessibleName(name);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(frame);
    m_pages->addWidget(area);
    auto *item = new QListWidgetItem(name, m_names);
    item->setData(Qt::UserRole, static_cast<int>(symbol));
    item->setSizeHint({0, 2 * fontMetrics().height()});
    return form;
}

void SettingsWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

/// The chosen page is marked as everything that is chosen in the main window is: by a tint.
void SettingsWindow::dress()
{
    const Theme theme = Theme::from(palette());
    QPalette colors = palette();
    colors.setColor(QPalette::Base, theme.window);
    colors.setColor(QPalette::Highlight, theme.selection);
    colors.setColor(QPalette::HighlightedText, theme.text);
    m_names->setPalette(colors);
    const QSize size(fontMetrics().height(), fontMetrics().height());
    for (int row = 0; row < m_names->count(); ++row) {
        const auto symbol = static_cast<Symbol>(m_names->item(row)->data(Qt::UserRole).toInt());
        const QPixmap drawn = SymbolicIcon::pixmap(symbol, size, devicePixelRatioF(), theme.text);
        QIcon icon(drawn);
        icon.addPixmap(drawn, QIcon::Selected); // a tint needs no other ink
        m_names->item(row)->setIcon(icon);
    }
}

void SettingsWindow::showPage(int page)
{
    m_names->setCurrentRow(page);
}

int SettingsWindow::pageCount() const
{
    return m_pages->count();
}

} // namespace limber
