// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/widgets/clearbutton.h>

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace limber {

void ClearButton::addTo(QLineEdit &field)
{
    field.setClearButtonEnabled(true);
    for (QToolButton *button : field.findChildren<QToolButton *>(Qt::FindDirectChildrenOnly)) {
        if (button->text().isEmpty())
            //: The button that empties a field, read out.
            button->setAccessibleName(QCoreApplication::translate("limber::ClearButton", "Clear"));
    }
}

} // namespace limber
