// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber {

/// What a run waits for that a person did not ask for: our own back-off. Nobody passes over what the endpoint asks for (Retry-After).
enum class Patience { Impatient, Patient };

} // namespace limber
