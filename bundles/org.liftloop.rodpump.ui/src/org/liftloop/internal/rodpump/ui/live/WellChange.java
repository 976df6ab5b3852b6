/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.live;

import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which part of a well a change is about. */
public final class WellChange {

	private WellChange() {
	}

	/**
	 * @param well a well
	 * @param change a change of its document
	 * @return the feature of the well that changed, or that holds what changed; empty for a change elsewhere
	 */
	public static Optional<EStructuralFeature> feature(EObject well, Notification change) {
		Object feature = change.getFeature();
		Object at = change.getNotifier();
		while (at instanceof EObject changed && changed != well) {
			feature = changed.eContainingFeature();
			at = changed.eContainer();
		}
		return at == well && feature instanceof EStructuralFeature found ? Optional.of(found) : Optional.empty();
	}
}
