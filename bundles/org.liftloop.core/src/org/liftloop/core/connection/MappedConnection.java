/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.connection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.ConnectionProvider.ConnectionSettings;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.SignalNeed.Use;
import org.liftloop.core.signal.Tag;
import org.liftloop.model.AddressPattern;
import org.liftloop.model.AddressTemplate;
import org.liftloop.model.ConnectionProperty;
import org.liftloop.model.TagMapping;

/**
 * A connection of a field, held against what twins want to hear: each tag with its address, and what is left over.
 *
 * @param settings what a provider makes a connection of: tags that are both wanted and mapped
 * @param missing  required tags without an address: the twin cannot work
 * @param silent   other tags without an address: the twin works without them
 * @param unknown  mapped tags that no twin knows
 */
public record MappedConnection(ConnectionSettings settings, List<Tag> missing, List<Tag> silent, List<Tag> unknown) {

	/** Tags that a message names. */
	private static final int NAMED = 5;

	/** Copies the lists. */
	public MappedConnection {
		missing = List.copyOf(missing);
		silent = List.copyOf(silent);
		unknown = List.copyOf(unknown);
	}

	/**
	 * Maps the signals of assets. A mapped tag wins over a template. Call it in the thread that owns the model.
	 *
	 * @param connection a connection of a field
	 * @param needs      signals of each asset, by the name of the asset
	 * @return the mapping
	 */
	public static MappedConnection of(org.liftloop.model.Connection connection, Map<String, List<SignalNeed>> needs) {
		Map<Tag, String> mapped = mapped(connection);
		Map<String, AddressPattern> templates = templates(connection);
		Map<Tag, SignalNeed> wanted = new LinkedHashMap<>();
		Map<Tag, String> addresses = new LinkedHashMap<>();
		List<Tag> missing = new ArrayList<>();
		List<Tag> silent = new ArrayList<>();
		needs.forEach((asset, signals) -> signals.forEach(need -> {
			Tag tag = new Tag(asset, need.name());
			AddressPattern template = templates.get(need.name());
			String address = mapped.getOrDefault(tag, template == null ? "" : template.addressOf(asset));
			if (address.isEmpty()) {
				(need.use() == Use.REQUIRED ? missing : silent).add(tag);
			} else {
				addresses.put(tag, address);
				wanted.put(tag, need);
			}
		}));
		List<Tag> unknown = mapped.keySet().stream().filter(tag -> !addresses.containsKey(tag)).toList();
		return new MappedConnection(new ConnectionSettings(text(connection.getName()), text(connection.getEndpoint()),
				properties(connection), addresses, wanted), missing, silent, unknown);
	}

	/**
	 * @return the settings, if every twin can work with them
	 * @throws RefusedException naming the required signals that are not mapped
	 */
	public ConnectionSettings complete() throws RefusedException {
		if (missing.isEmpty()) {
			return settings;
		}
		String tags = missing.stream().limit(NAMED).map(Tag::toString).collect(Collectors.joining(", "));
		int more = missing.size() - NAMED;
		throw new RefusedException(
				"Connection '" + settings.name() + "' does not map " + tags + (more > 0 ? " and " + more + " more" : "") + ".",
				"Map these signals, or write a template for all assets with " + AddressPattern.ASSET + " in it.");
	}

	private static Map<Tag, String> mapped(org.liftloop.model.Connection connection) {
		Map<Tag, String> mapped = new LinkedHashMap<>();
		for (TagMapping mapping : connection.getMappings()) {
			String asset = text(mapping.getAsset());
			String signal = text(mapping.getSignal());
			String address = text(mapping.getAddress());
			if (!asset.isEmpty() && !signal.isEmpty() && !address.isEmpty()) {
				mapped.putIfAbsent(new Tag(asset, signal), address);
			}
		}
		return mapped;
	}

	private static Map<String, AddressPattern> templates(org.liftloop.model.Connection connection) {
		Map<String, AddressPattern> templates = new LinkedHashMap<>();
		for (AddressTemplate template : connection.getTemplates()) {
			AddressPattern pattern = new AddressPattern(text(template.getAddress()));
			// One address for all assets would give each of them the signals of another.
			if (pattern.namesAsset()) {
				templates.putIfAbsent(text(template.getSignal()), pattern);
			}
		}
		return templates;
	}

	private static Map<String, String> properties(org.liftloop.model.Connection connection) {
		Map<String, String> properties = new LinkedHashMap<>();
		for (ConnectionProperty property : connection.getProperties()) {
			String value = text(property.getValue());
			if (!text(property.getKey()).isEmpty() && !value.isEmpty()) {
				properties.putIfAbsent(text(property.getKey()), value);
			}
		}
		return properties;
	}

	private static String text(@Nullable String text) {
		return text == null ? "" : text.strip();
	}
}
