/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.extension;

import org.liftloop.core.connection.ConnectionProvider;
import org.liftloop.core.control.ControlPolicy;
import org.liftloop.core.history.HistorianProvider;
import org.liftloop.core.twin.AssetType;
import org.liftloop.core.twin.Diagnoser;
import org.liftloop.core.twin.Stage;

/**
 * An extension point of this bundle. The schemas in the folder {@code schema} say what each takes.
 *
 * @param <T>     what is contributed
 * @param id      id of the extension point
 * @param element name of the element that contributes one
 * @param type    what its attribute {@code class} must be
 */
public record ExtensionPoint<T>(String id, String element, Class<T> type) {

	/** Types of assets that have twins. */
	public static final ExtensionPoint<AssetType> ASSET_TYPES = new ExtensionPoint<>("org.liftloop.core.assetTypes",
			"assetType", AssetType.class);
	/** Kinds of connections to equipment. */
	public static final ExtensionPoint<ConnectionProvider> CONNECTIONS = new ExtensionPoint<>(
			"org.liftloop.core.connections", "connection", ConnectionProvider.class);
	/** What keeps history. */
	public static final ExtensionPoint<HistorianProvider> HISTORIANS = new ExtensionPoint<>("org.liftloop.core.historians",
			"historian", HistorianProvider.class);
	/** Steps that add facts to observations of an asset type. */
	public static final ExtensionPoint<Stage> STAGES = new ExtensionPoint<>("org.liftloop.core.stages", "stage",
			Stage.class);
	/** What names causes for an asset type. */
	public static final ExtensionPoint<Diagnoser> DIAGNOSERS = new ExtensionPoint<>("org.liftloop.core.diagnosers",
			"diagnoser", Diagnoser.class);
	/** What proposes moves for an asset type. */
	public static final ExtensionPoint<ControlPolicy> CONTROL_POLICIES = new ExtensionPoint<>(
			"org.liftloop.core.controlPolicies", "controlPolicy", ControlPolicy.class);
}
