/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.trends;

import java.util.ArrayList;
import java.util.List;

import org.liftloop.core.session.AssetSession;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.Tag;
import org.liftloop.core.units.Quantity;
import org.liftloop.ui.live.LiveField;

/**
 * A signal or a recorded estimate of a live field.
 *
 * @param field    the field
 * @param tag      its tag
 * @param label    what a person calls it
 * @param quantity what it means
 */
record TrendSignal(LiveField field, Tag tag, String label, Quantity quantity) {

	/**
	 * @param field a field
	 * @return all that its history can hold of numbers
	 */
	static List<TrendSignal> of(LiveField field) {
		List<TrendSignal> all = new ArrayList<>();
		for (AssetSession session : field.sessions()) {
			String asset = session.twin().asset();
			session.twin().recorded().forEach(
					value -> all.add(new TrendSignal(field, new Tag(asset, value.name()), value.label(), value.quantity())));
			session.twin().signals().stream().filter(need -> need.kind() == SignalNeed.Kind.NUMBER)
					.forEach(need -> all.add(new TrendSignal(field, new Tag(asset, need.name()), need.label(), need.quantity())));
		}
		return all;
	}

	/** @return asset and label */
	String title() {
		return tag.asset() + ": " + label; //$NON-NLS-1$
	}
}
