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

import org.liftloop.core.connection.Connection;
import org.liftloop.core.connection.ConnectionProvider;
import org.liftloop.core.operation.RefusedException;

/** A kind of connection that a vendor contributes: fragment.xml names it. */
public final class VendorProvider implements ConnectionProvider {

	@Override
	public Connection create(ConnectionSettings settings) throws RefusedException {
		throw new RefusedException("Asked for " + settings.name(), "");
	}
}
