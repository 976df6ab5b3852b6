/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui;

/** Ids of the context help of this bundle's parts and pages. */
public final class HelpContexts {

	/** The dynacard editor. */
	public static final String DYNACARD_EDITOR = "org.liftloop.rodpump.ui.dynacardEditor"; //$NON-NLS-1$
	/** The well editor. */
	public static final String WELL_EDITOR = "org.liftloop.rodpump.ui.wellEditor"; //$NON-NLS-1$
	/** The page of the well editor with the designs. */
	public static final String WELL_DESIGNS = "org.liftloop.rodpump.ui.wellDesigns"; //$NON-NLS-1$
	/** The page of the well editor with the live twin. */
	public static final String WELL_LIVE = "org.liftloop.rodpump.ui.wellLive"; //$NON-NLS-1$
	/** The wizard that imports cards. */
	public static final String CARD_IMPORT = "org.liftloop.rodpump.ui.cardImport"; //$NON-NLS-1$
	/** The dialog that corrects a card. */
	public static final String CORRECT_CARD = "org.liftloop.rodpump.ui.correctCard"; //$NON-NLS-1$
	/** The dialog that tells how uncertain results are. */
	public static final String UNCERTAINTY = "org.liftloop.rodpump.ui.uncertainty"; //$NON-NLS-1$

	private HelpContexts() {
	}
}
