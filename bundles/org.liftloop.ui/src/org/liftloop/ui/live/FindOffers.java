/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.live;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.extension.Contribution;
import org.liftloop.core.extension.Contributions;
import org.liftloop.core.extension.ExtensionPoint;
import org.liftloop.core.extension.FieldConnections;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.twin.AssetTwin;
import org.liftloop.model.Connection;

/**
 * Finds out on which of its connections the twins of a field can be started. Opens none.
 *
 * @param path          path of the field file
 * @param contributions where twins and kinds of connections are looked for
 */
public record FindOffers(Path path, Contributions contributions) implements Operation<List<ConnectionOffer>> {

	@Override
	public List<ConnectionOffer> execute(IProgressMonitor monitor) throws OperationException {
		FieldTwins all = FieldTwins.load(path, contributions);
		SubMonitor progress = SubMonitor.convert(monitor, all.field().getConnections().size());
		List<ConnectionOffer> offers = new ArrayList<>();
		for (Connection connection : all.field().getConnections()) {
			offers.add(offer(connection, all));
			progress.split(1);
		}
		return offers;
	}

	private ConnectionOffer offer(Connection connection, FieldTwins all) {
		List<AssetTwin> served = FieldConnections.served(connection, all.twins());
		List<LeftOut> left = new ArrayList<>(all.leftOut());
		all.twins().stream().filter(twin -> !served.contains(twin))
				.forEach(twin -> left.add(new LeftOut(twin.name(), Messages.Start_notServed)));
		return new ConnectionOffer(text(connection.getName()), kind(text(connection.getProvider())),
				text(connection.getEndpoint()), served.stream().map(AssetTwin::name).toList(), left,
				problem(connection, served));
	}

	private String problem(Connection connection, List<AssetTwin> served) {
		if (served.isEmpty()) {
			return NLS.bind(Messages.Offer_mapsNothing, text(connection.getName()));
		}
		try {
			new FieldConnections(contributions).create(connection, served).close();
			return ""; //$NON-NLS-1$
		} catch (RefusedException e) {
			return e.getMessage() + ' ' + e.remedy();
		}
	}

	private String kind(String provider) {
		return contributions.find(ExtensionPoint.CONNECTIONS, provider).map(Contribution::name).orElse(provider);
	}

	private static String text(@Nullable String text) {
		return text == null ? "" : text.strip(); //$NON-NLS-1$
	}
}
