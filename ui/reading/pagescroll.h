// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextBrowser;

namespace limber {

/// Goes through a long document a page at a time.
class PageScroll final
{
public:
    /// `view` must outlive it.
    explicit PageScroll(QTextBrowser &view)
        : m_view(view)
    {
    }

    /// Nothing of the document is below the lower edge. Lays it out to its end where it looks as if that might be so.
    [[nodiscard]] bool isAtEnd() const;
    /// All of the document fits into the view.
    [[nodiscard]] bool fits() const;
    /// A page on, less a line or two that keep the eye where it was; a page back.
    void forward();
    void back();

private:
    void scroll(int pages);

    QTextBrowser &m_view;
};

} // namespace limber
