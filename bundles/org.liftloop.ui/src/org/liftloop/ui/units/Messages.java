/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.units;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String FeatureText_noNumber = ""; //$NON-NLS-1$
	public static String FeatureText_noUnit = ""; //$NON-NLS-1$
	public static String FeatureText_noValue = ""; //$NON-NLS-1$
	public static String FeatureText_required = ""; //$NON-NLS-1$
	public static String FeatureText_unknownUnit = ""; //$NON-NLS-1$

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
