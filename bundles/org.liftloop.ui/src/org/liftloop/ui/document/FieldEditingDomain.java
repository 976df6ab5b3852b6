/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.document;

import java.util.Collection;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.jspecify.annotations.Nullable;

/**
 * An editing domain that shares its clipboard with those of all other documents, so that a well is copied from one
 * field to another.
 */
final class FieldEditingDomain extends AdapterFactoryEditingDomain {

	private static @Nullable Collection<Object> shared;

	FieldEditingDomain(AdapterFactory adapterFactory, CommandStack commandStack) {
		super(adapterFactory, commandStack);
	}

	@Override
	public @Nullable Collection<Object> getClipboard() {
		return shared;
	}

	@Override
	public void setClipboard(@Nullable Collection<Object> clipboard) {
		shared = clipboard;
	}
}
