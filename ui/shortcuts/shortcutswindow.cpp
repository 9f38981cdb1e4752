// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shortcuts/keyeditor.h>
#include <ui/shortcuts/shortcutsmodel.h>
#include <ui/shortcuts/shortcutswindow.h>
#include <ui/widgets/clearbutton.h>

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

ShortcutsWindow::ShortcutsWindow(Commands &commands, QWidget *parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_model(new ShortcutsModel(commands, this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_editor(new KeyEditor(commands, this))
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_filter->setPlaceholderText(tr("A command, or keys as “Ctrl+D”"));
    m_filter->setAccessibleName(tr("Find a command"));
    ClearButton::addTo(*m_filter);
    m_filtered->setSourceModel(m_model);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_filtered->setAutoAcceptChildRows(true); // a menu's name shows all that is in it
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setModel(m_filtered);
    m_tree->setAccessibleName(tr("Commands and their keys"));
    m_tree->setUniformRowHeights(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setTabKeyNavigation(false);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setSectionsMovable(false);
    for (int menu = 0; menu < m_filtered->rowCount(); ++menu)
        m_tree->setFirstColumnSpanned(menu, {}, true);
    m_tree->expandAll();
    m_tree->header()->resizeSection(ShortcutsModel::NameColumn, 28 * fontMetrics().averageCharWidth() * 3 / 2);

    auto *about = new QLabel(tr("Single keys work while the list or the thread has the focus, and never where you type."), this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *all = buttons->addButton(tr("Usual Keys for &All"), QDialogButtonBox::ResetRole);
    all->setObjectName(u"all-usual-keys"_s);
    all->setToolTip(tr("Gives every command the keys it came with"));
    for (QAbstractButton *each : buttons->buttons())
        static_cast<QPushButton *>(each)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_editor);
    layout->addWidget(about);
    layout->addWidget(buttons);
    for (QPushButton *each : m_editor->findChildren<QPushButton *>())
        each->setAutoDefault(false);

    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsWindow::filter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        m_editor->setCommand(current.siblingAtColumn(ShortcutsModel::NameColumn).data(ShortcutsModel::NameRole).toString());
    });
    connect(all, &QPushButton::clicked, &m_commands, &Commands::resetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    selectFirst();
    resize(QSize(70, 42) * fontMetrics().height() / 2 + QSize(120, 60));
    m_filter->setFocus();
}

void ShortcutsWindow::filter(const QString &words)
{
    m_filtered->setFilterFixedString(words.trimmed());
    m_tree->expandAll();
    for (int menu = 0; menu < m_filtered->rowCount(); ++menu)
        m_tree->setFirstColumnSpanned(menu, {}, true);
    if (!m_tree->currentIndex().isValid())
        selectFirst();
}

void ShortcutsWindow::selectFirst()
{
    const QModelIndex menu = m_filtered->index(0, 0);
    if (menu.isValid())
        m_tree->setCurrentIndex(m_filtered->index(0, 0, menu));
}

} // namespace limber
