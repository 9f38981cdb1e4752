// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/welcome/aboutbox.h>

#include <QMessageBox>

namespace limber {

using namespace Qt::StringLiterals;

void AboutBox::show(QWidget &window)
{
    auto *box = new QMessageBox(&window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Limber"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Limber %1").arg(QString::fromLatin1(LIMBER_VERSION)));
    box->setInformativeText(tr("Questions and answers about getting in shape, at your desk.\n\nFree software under the GNU General Public "
                               "License, version 3 or later, without any warranty."));
    box->open();
}

} // namespace limber
