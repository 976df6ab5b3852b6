/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.theme;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.liftloop.core.signal.Quality;

/** How it looks how far a number can be trusted: an icon, which stands beside a word and never alone. */
public final class QualityLook {

	private static final String BUNDLE = "org.liftloop.ui"; //$NON-NLS-1$

	private QualityLook() {
	}

	/**
	 * @param quality a quality
	 * @return its icon, shared: not to be disposed
	 */
	public static Image icon(Quality quality) {
		String name = switch (quality) {
		case GOOD -> "ok"; //$NON-NLS-1$
		case UNCERTAIN -> "uncertain"; //$NON-NLS-1$
		case BAD -> "notdeterminable"; //$NON-NLS-1$
		};
		return JFaceResources.getResources()
				.get(ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg").orElseThrow()); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
