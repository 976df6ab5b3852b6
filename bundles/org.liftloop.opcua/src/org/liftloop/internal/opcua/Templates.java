/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.opcua;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.liftloop.opcua.BrowsedNode;
import org.liftloop.opcua.BrowsedNode.Kind;
import org.liftloop.opcua.MappingTemplate;

/** Finds what templates name. */
public final class Templates {

	private static final Pattern UNIT = Pattern.compile("\\s+\\[[^\\[\\]]+]$");

	private Templates() {
	}

	/**
	 * @param templates addresses with {@link MappingTemplate#WELL} in them
	 * @param nodes     what was found on a server
	 * @return the names that make a variable of every template
	 */
	public static Collection<String> wells(Collection<String> templates, Collection<BrowsedNode> nodes) {
		Set<String> variables = nodes.stream().filter(node -> node.kind() == Kind.VARIABLE).map(BrowsedNode::address)
				.collect(Collectors.toCollection(LinkedHashSet::new));
		Set<String> wells = null;
		for (String template : templates) {
			Set<String> found = wells(UNIT.matcher(template).replaceFirst(""), variables);
			if (wells == null) {
				wells = found;
			} else {
				wells.retainAll(found);
			}
		}
		return wells == null ? Set.of() : wells;
	}

	private static Set<String> wells(String template, Set<String> variables) {
		String[] around = template.split(Pattern.quote(MappingTemplate.WELL), -1);
		Set<String> found = new LinkedHashSet<>();
		if (around.length < 2) {
			return found;
		}
		Pattern pattern = Pattern.compile(Pattern.quote(around[0]) + "(.+?)" + Pattern.quote(around[1]) + "(.*)");
		for (String variable : variables) {
			Matcher matcher = pattern.matcher(variable);
			if (matcher.matches() && template.replace(MappingTemplate.WELL, matcher.group(1)).equals(variable)) {
				found.add(matcher.group(1));
			}
		}
		return found;
	}
}
