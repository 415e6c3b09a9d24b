import JalonCore
