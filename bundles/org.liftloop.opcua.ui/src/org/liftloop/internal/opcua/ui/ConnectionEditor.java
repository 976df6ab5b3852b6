/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.opcua.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.AddressTemplate;
import org.liftloop.model.Connection;
import org.liftloop.model.TagMapping;
import org.liftloop.opcua.SecureStorageSecrets;
import org.liftloop.opcua.TrustStore;
import org.liftloop.ui.editing.FieldElementFormEditor;

/** Edits a connection to an OPC UA server: where it is, what it is trusted for, and where each signal is. */
public final class ConnectionEditor extends FieldElementFormEditor {

	/** Id of the editor in plugin.xml. */
	public static final String ID = "org.liftloop.opcua.ui.connectionEditor"; //$NON-NLS-1$

	private final TrustStore store = new TrustStore(TrustStore.userFolder(), new SecureStorageSecrets());
	private final SettingsPage settings = new SettingsPage(this);
	private final SignalsPage signals = new SignalsPage(this);
	private final List<ConnectionPage> connectionPages = List.of(settings, signals, new TrustPage(this));

	/** @return the connection that is edited; empty while there is none */
	Optional<Connection> connection() {
		return editing().element() instanceof Connection connection ? Optional.of(connection) : Optional.empty();
	}

	/** @return whom the user trusts, and where passwords are */
	TrustStore store() {
		return store;
	}

	@Override
	protected void addPages() {
		try {
			for (ConnectionPage page : connectionPages) {
				addPage(page);
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	@Override
	protected void showElement(@Nullable EObject element) {
		connection().ifPresent(connection -> connectionPages.forEach(page -> page.show(connection)));
	}

	@Override
	protected void elementGone() {
		connectionPages.forEach(ConnectionPage::dropContent);
	}

	@Override
	protected void contentChanged(@Nullable List<Notification> changes) {
		connectionPages.forEach(ConnectionPage::refresh);
	}

	@Override
	protected void problemsChanged() {
		connectionPages.forEach(ConnectionPage::showProblems);
	}

	@Override
	protected void reveal(@Nullable EObject target, @Nullable String feature) {
		setActivePage((target instanceof TagMapping || target instanceof AddressTemplate ? signals : settings).getId());
		setFocus();
	}
}
