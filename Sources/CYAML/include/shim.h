// libyaml (apt: libyaml-dev): the event parser that JalonSyntax/Data/YAMLParser.swift reads.
#pragma once
#include <yaml.h>
