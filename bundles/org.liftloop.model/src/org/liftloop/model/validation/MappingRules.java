/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.liftloop.model.AddressPattern;
import org.liftloop.model.AddressTemplate;
import org.liftloop.model.Connection;
import org.liftloop.model.Field;
import org.liftloop.model.ModelPackage.Literals;
import org.liftloop.model.TagMapping;

/** Each tag has one address, of an asset that there is. */
final class MappingRules {

	private MappingRules() {
	}

	static void check(AddressTemplate template, Findings findings) {
		NameRules.checkPresent(template, template.getSignal(), Literals.ADDRESS_TEMPLATE__SIGNAL, findings);
		String address = template.getAddress();
		NameRules.checkPresent(template, address, Literals.ADDRESS_TEMPLATE__ADDRESS, findings);
		if (address != null && !address.isBlank() && !new AddressPattern(address).namesAsset()) {
			findings.error(ProblemCode.CONTRADICTION, template, Literals.ADDRESS_TEMPLATE__ADDRESS,
					"the address is the same for every asset. Write " + AddressPattern.ASSET
							+ " where the name of the asset belongs.");
		}
	}

	static void check(TagMapping mapping, Findings findings) {
		NameRules.checkPresent(mapping, mapping.getAsset(), Literals.TAG_MAPPING__ASSET, findings);
		NameRules.checkPresent(mapping, mapping.getSignal(), Literals.TAG_MAPPING__SIGNAL, findings);
		NameRules.checkPresent(mapping, mapping.getAddress(), Literals.TAG_MAPPING__ADDRESS, findings);
	}

	/** What mapped tags are to the field and to each other; in one pass, for a field may have thousands. */
	static void check(Connection connection, Findings findings) {
		Map<List<String>, Integer> firstPlace = new HashMap<>();
		Set<String> assets = assets(connection);
		List<TagMapping> mappings = connection.getMappings();
		for (int i = 0; i < mappings.size(); i++) {
			TagMapping mapping = mappings.get(i);
			String asset = stripped(mapping.getAsset());
			if (!asset.isEmpty() && connection.eContainer() != null && !assets.contains(asset)) {
				findings.error(ProblemCode.CONTRADICTION, mapping, Literals.TAG_MAPPING__ASSET, "the field has no asset '"
						+ asset + "'. Name one that it has, or delete the mapped tag.");
			}
			String signal = stripped(mapping.getSignal());
			Integer earlier = firstPlace.putIfAbsent(List.of(asset, signal), i);
			if (earlier != null && !asset.isEmpty() && !signal.isEmpty()) {
				findings.error(ProblemCode.DUPLICATE_NAME, mapping, Literals.TAG_MAPPING__SIGNAL,
						"number " + (earlier + 1) + " maps the same tag. Keep one of them.");
			}
		}
	}

	private static Set<String> assets(Connection connection) {
		return connection.eContainer() instanceof Field field
				? field.getAssets().stream().map(asset -> stripped(asset.getName())).collect(Collectors.toSet())
				: Set.of();
	}

	private static String stripped(@Nullable String text) {
		return text == null ? "" : text.strip();
	}
}
