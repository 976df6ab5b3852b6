/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.well;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.ui.HelpContexts;
import org.liftloop.model.Well;
import org.liftloop.ui.form.AssetPage;

/** A page of the well editor about one topic. */
abstract class WellPage extends AssetPage<Well> {

	private final WellTopic topic;

	WellPage(WellEditor editor, WellTopic topic, String title) {
		super(editor, topic.name(), title, editor::well);
		this.topic = topic;
	}

	@Override
	public final boolean isAbout(EObject object, @Nullable EStructuralFeature feature, Well well) {
		return WellTopic.of(object, feature, well) == topic;
	}

	@Override
	protected String helpContext() {
		return HelpContexts.WELL_EDITOR;
	}
}
