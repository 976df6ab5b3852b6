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
import org.liftloop.internal.thermal.ui.HelpContexts;
import org.liftloop.model.CoolingLoop;
import org.liftloop.ui.form.AssetPage;

/** A page of the loop editor about one topic. */
abstract class LoopPage extends AssetPage<CoolingLoop> {

	private final LoopTopic topic;

	LoopPage(LoopEditor editor, LoopTopic topic, String title) {
		super(editor, topic.name(), title, editor::loop);
		this.topic = topic;
	}

	@Override
	public final boolean isAbout(EObject object, @Nullable EStructuralFeature feature, CoolingLoop loop) {
		return LoopTopic.of(object, feature, loop) == topic;
	}

	@Override
	protected final String helpContext() {
		return HelpContexts.LOOP_EDITOR;
	}
}
