/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.liftloop.core.connection.Connection;
import org.liftloop.core.connection.ConnectionProvider;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.replay.ReplayConnection;
import org.liftloop.core.signal.Tag;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.Field;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.TagMapping;
import org.liftloop.thermal.twin.MappedLoop;
import org.liftloop.thermal.twin.demo.LoopDemo;
import org.liftloop.thermal.twin.live.LoopSignals;

/** Connects to a loop that is followed in virtual time, much faster than it lives; nothing can be written. */
public final class BenchProvider implements ConnectionProvider {

	/** Name of the connection of a field that {@link #connect} makes. */
	static final String NAME = "Bench";

	private static final Instant START = Instant.parse("2026-03-01T06:00:00Z");
	private static final Duration LENGTH = Duration.ofDays(2);
	private static final double RATE = 300;

	@Override
	public Connection create(ConnectionSettings settings) throws RefusedException {
		Set<Tag> tags = settings.addresses().keySet();
		MappedLoop loop = MappedLoop.of((CoolingLoop) LoopDemo.create().getAssets().getFirst());
		return new ReplayConnection(settings.name(), (wanted, from, to) -> new BenchReader(loop, tags, from, to), START,
				START.plus(LENGTH), RATE);
	}

	/** Gives a field of loops a connection to the bench, for its first loop. */
	static Field connect(Field field) {
		ModelFactory factory = ModelFactory.eINSTANCE;
		org.liftloop.model.Connection connection = factory.createConnection();
		connection.setName(NAME);
		connection.setProvider("org.liftloop.thermal.ui.tests.bench");
		connection.setEndpoint("bench:");
		LoopSignals.ALL.forEach(need -> {
			TagMapping mapping = factory.createTagMapping();
			mapping.setAsset(field.getAssets().getFirst().getName());
			mapping.setSignal(need.name());
			mapping.setAddress(need.name());
			connection.getMappings().add(mapping);
		});
		field.getConnections().add(connection);
		return field;
	}
}
