/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.results;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.liftloop.core.signal.Quality;
import org.liftloop.rodpump.result.Status;
import org.liftloop.ui.theme.QualityLook;

/** How the status of a result looks: an icon and a word, never a colour alone. */
public final class StatusLook {

	private static final String BUNDLE = "org.liftloop.rodpump.ui"; //$NON-NLS-1$

	private StatusLook() {
	}

	/**
	 * @param status a status
	 * @return its icon, shared: not to be disposed
	 */
	public static Image icon(Status status) {
		return QualityLook.icon(quality(status));
	}

	/**
	 * @param status a status
	 * @return the quality of a number that has it
	 */
	public static Quality quality(Status status) {
		return switch (status) {
		case OK -> Quality.GOOD;
		case UNCERTAIN -> Quality.UNCERTAIN;
		case NOT_DETERMINABLE -> Quality.BAD;
		};
	}

	/**
	 * @return the icon of a taper outside its limit, shared: not to be disposed
	 */
	public static Image exceededIcon() {
		return JFaceResources.getResources()
				.get(ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/exceeded.svg").orElseThrow()); //$NON-NLS-1$
	}
}
