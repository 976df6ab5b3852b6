/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.loop;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.ModelPackage.Literals;

/** What a page of the loop editor is about; each element and feature of a loop belongs to exactly one. */
enum LoopTopic {
	/** The loop as a whole, its coolant, heat, surroundings and assumptions. */
	OVERVIEW,
	/** The heat exchanger and its secondary side. */
	EXCHANGER,
	/** The pump. */
	PUMP,
	/** Controller and limits. */
	CONTROL;

	/**
	 * @param object  an element
	 * @param feature one of its features, or null
	 * @param loop    the loop that is edited
	 * @return the topic it belongs to; null if it is not part of this loop
	 */
	static @Nullable LoopTopic of(EObject object, @Nullable EStructuralFeature feature, CoolingLoop loop) {
		EStructuralFeature ofLoop = feature;
		EObject element = object;
		while (element != null && element != loop) {
			ofLoop = element.eContainingFeature();
			element = element.eContainer();
		}
		return element == null ? null : of(ofLoop);
	}

	private static LoopTopic of(@Nullable EStructuralFeature ofLoop) {
		if (ofLoop == Literals.COOLING_LOOP__EXCHANGER || ofLoop == Literals.COOLING_LOOP__SECONDARY) {
			return EXCHANGER;
		}
		if (ofLoop == Literals.COOLING_LOOP__PUMP) {
			return PUMP;
		}
		return ofLoop == Literals.COOLING_LOOP__CONTROL || ofLoop == Literals.COOLING_LOOP__LIMITS ? CONTROL : OVERVIEW;
	}
}
