// libyaml (apt: libyaml-dev): the event parser that JalonSyntax/Data/YAMLEventReader.swift reads.
#pragma once
#include <yaml.h>
