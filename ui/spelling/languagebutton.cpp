// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/spelling/languagebutton.h>
#include <ui/spelling/spelling.h>

#include <QActionGroup>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

LanguageButton::LanguageButton(Spelling &spelling, QWidget *parent)
    : QToolButton(parent)
    , m_spelling(spelling)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(InstantPopup);
    setToolTip(tr("The language that your spelling is checked in"));
    auto *menu = new QMenu(this);
    auto *choices = new QActionGroup(menu);
    const auto add = [this, menu, choices](const QString &text, const QString &language) {
        QAction *choice = menu->addAction(text);
        choice->setCheckable(true);
        choice->setData(language);
        choices->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, language] { m_spelling.setLanguage(language); });
    };
    for (const QString &language : spelling.languages())
        add(nameOf(language), language);
    add(tr("Check Nothing"), {});
    setMenu(menu);
    if (spelling.languages().isEmpty())
        hide();
    connect(&m_spelling, &Spelling::changed, this, &LanguageButton::refresh);
    refresh();
}

void LanguageButton::refresh()
{
    const QString language = m_spelling.language();
    for (QAction *choice : menu()->actions())
        choice->setChecked(choice->data().toString() == language);
    //: On a button: no spelling is checked.
    setText(language.isEmpty() ? tr("No spelling") : nameOf(language));
    //: %1: a language, or that none is checked.
    setAccessibleName(tr("Spelling: %1").arg(text()));
}

QString LanguageButton::nameOf(const QString &language) const
{
    const QLocale locale(language);
    if (locale.language() == QLocale::C)
        return language;
    const QString name = locale.nativeLanguageName();
    const auto isCalledTheSame = [&name](const QString &other) {
        return QLocale(other).nativeLanguageName() == name;
    };
    return std::ranges::count_if(m_spelling.languages(), isCalledTheSame) > 1 ? u"%1 (%2)"_s.arg(name, locale.nativeTerritoryName()) : name;
}

} // namespace limber
