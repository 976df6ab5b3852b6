/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.opcua.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.ConnectionProvider.ConnectionSettings;
import org.liftloop.core.connection.MappedConnection;
import org.liftloop.core.extension.Contributions;
import org.liftloop.core.extension.Twins;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.Tag;
import org.liftloop.core.twin.AssetTwin;
import org.liftloop.model.Asset;
import org.liftloop.model.Connection;
import org.liftloop.model.Field;

/** What the twins of a field want to hear, held against a connection. On the UI thread. */
final class FieldSignals {

	private final Connection connection;
	private final Map<Tag, Read> samples = new HashMap<>();
	private Map<String, List<SignalNeed>> needs = Map.of();
	private List<String> refusals = List.of();

	/** A sample, and the address where it was read. */
	private record Read(String address, Sample sample) {
	}

	FieldSignals(Connection connection) {
		this.connection = connection;
	}

	/** Asks the twins anew. */
	void update() {
		Twins opener = new Twins(Contributions.ofPlatform());
		Map<String, List<SignalNeed>> wanted = new LinkedHashMap<>();
		List<String> refused = new ArrayList<>();
		List<Asset> assets = connection.eContainer() instanceof Field field ? field.getAssets() : List.of();
		for (Asset asset : assets) {
			try {
				AssetTwin twin = opener.open(asset);
				wanted.put(twin.asset(), twin.signals());
			} catch (RefusedException e) {
				refused.add(NLS.bind(Messages.Twin_refused, asset.getName(), e.getMessage()));
			}
		}
		needs = wanted;
		refusals = refused;
	}

	/** @return why assets have no twin, each a sentence */
	List<String> refusals() {
		return refusals;
	}

	/** @return what a connection is made of, as far as it is mapped */
	ConnectionSettings settings() {
		return MappedConnection.of(connection, needs).settings();
	}

	/** Keeps what a test has read. */
	void read(ConnectionSettings settings, Map<Tag, Sample> read) {
		samples.clear();
		read.forEach((tag, sample) -> samples.put(tag, new Read(settings.addresses().getOrDefault(tag, ""), sample))); //$NON-NLS-1$
	}

	/** @return a row for each signal, asset by asset */
	List<TagRow> rows(ConnectionEdits edits) {
		Map<Tag, String> addresses = settings().addresses();
		List<TagRow> rows = new ArrayList<>();
		needs.forEach((asset, signals) -> signals.forEach(need -> {
			Tag tag = new Tag(asset, need.name());
			String address = addresses.getOrDefault(tag, ""); //$NON-NLS-1$
			rows.add(new TagRow(tag, need, address, edits.isMapped(tag), sample(tag, address)));
		}));
		return rows;
	}

	private @Nullable Sample sample(Tag tag, String address) {
		Read read = samples.get(tag);
		return read != null && read.address().equals(address) ? read.sample() : null;
	}
}
