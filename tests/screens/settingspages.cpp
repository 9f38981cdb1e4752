// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/screens/settingspages.h>
#include <tests/screens/windowscene.h>
#include <ui/settings/settingswindow.h>
#include <ui/shortcuts/shortcutswindow.h>

#include <QAction>
#include <QDialog>
#include <QKeySequenceEdit>
#include <QVBoxLayout>

#include <functional>
#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// A dialog of the whole window, by itself.
class DialogScene final : public QWidget
{
public:
    DialogScene(const QString &command, const std::function<void(QDialog &)> &prepare)
        : m_command(command)
        , m_prepare(prepare)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        m_scene.show(); // behind it
    }

    [[nodiscard]] bool isReady()
    {
        if (!m_scene.isReady())
            return false;
        if (!m_dialog)
            open();
        return true;
    }

private:
    void open()
    {
        m_scene.window().findChild<QAction *>(m_command)->trigger();
        m_dialog.reset(m_scene.window().findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
        m_dialog->setParent(this, Qt::Widget);
        layout()->addWidget(m_dialog.get());
        m_dialog->show();
        m_prepare(*m_dialog);
    }

    const QString m_command;
    const std::function<void(QDialog &)> m_prepare;
    WindowScene m_scene{true};
    std::unique_ptr<QDialog> m_dialog; ///< shows what the window has
};

Page dialogPage(const QString &name, QSize size, const QString &command, const std::function<void(QDialog &)> &prepare)
{
    return {.name = name,
        .size = size,
        .make = [=] { return std::make_unique<DialogScene>(command, prepare); },
        .ready =
            [](QWidget &widget) {
                return static_cast<DialogScene &>(widget).isReady();
            }};
}

} // namespace

QList<Page> settingsPages()
{
    const QSize size(720, 560);
    const auto page = [](int number) {
        return [number](QDialog &dialog) {
            static_cast<SettingsWindow &>(dialog).showPage(number);
        };
    };
    return {
        dialogPage(u"settings-general"_s, size, u"settings"_s, page(0)),
        dialogPage(u"settings-reading"_s, size, u"settings"_s, page(1)),
        dialogPage(u"settings-sync"_s, size, u"settings"_s, page(2)),
        dialogPage(u"settings-library"_s, size, u"settings"_s, page(3)),
        dialogPage(u"shortcuts"_s, size, u"keyboard-shortcuts"_s, [](QDialog &) {}),
        dialogPage(u"shortcuts-taken"_s, size, u"keyboard-shortcuts"_s,
            [](QDialog &dialog) { dialog.findChild<QKeySequenceEdit *>()->setKeySequence(QKeySequence(u"F9"_s)); }),
    };
}

} // namespace limber
