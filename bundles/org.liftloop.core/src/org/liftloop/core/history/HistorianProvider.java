/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.history;

import java.nio.file.Path;

/** Opens histories: what a vendor contributes to the extension point {@code org.liftloop.core.historians}. */
@FunctionalInterface
public interface HistorianProvider {

	/**
	 * Opens the history of one field, and makes it when there is none.
	 *
	 * @param folder folder that is the history's own; made when it is missing. A provider that keeps history elsewhere
	 *               may take it as the name of the field
	 * @return the history; to be closed
	 * @throws HistoryException if it cannot be opened, with the remedy
	 */
	Historian open(Path folder) throws HistoryException;
}
