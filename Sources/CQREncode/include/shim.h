// libqrencode (apt: libqrencode-dev): QR codes of personal links.
#pragma once
#include <qrencode.h>
