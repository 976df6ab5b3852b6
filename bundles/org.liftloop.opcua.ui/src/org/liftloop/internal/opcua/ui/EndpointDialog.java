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
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.liftloop.opcua.CertificateSummary;
import org.liftloop.opcua.EndpointInfo;

/** Lets a user choose by which way a server is entered. */
final class EndpointDialog extends TitleAreaDialog {

	private final String endpoint;
	private final List<EndpointInfo> endpoints;
	private @Nullable EndpointInfo chosen;

	EndpointDialog(Shell shell, String endpoint, List<EndpointInfo> found) {
		super(shell);
		this.endpoint = endpoint;
		endpoints = found.stream().filter(info -> info.security() != null).toList();
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** @return what the user chose */
	Optional<EndpointInfo> chosen() {
		return Optional.ofNullable(chosen);
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setText(Messages.Find_title);
		}
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(Messages.Find_title);
		setMessage(endpoints.isEmpty() ? Messages.Find_none : NLS.bind(Messages.Find_text, endpoint));
		Composite content = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(content);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
		TableViewer table = new TableViewer(content, SWT.BORDER | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).hint(760, 160).applyTo(table.getTable());
		table.getTable().setHeaderVisible(true);
		column(table, Messages.Find_security, 220, EndpointInfo::securityText);
		column(table, Messages.Find_identities, 190,
				info -> info.identities().stream().map(kind -> Words.IDENTITIES.get(kind.ordinal())).collect(Collectors.joining(", "))); //$NON-NLS-1$
		column(table, Messages.Find_certificate, 340, info -> {
			CertificateSummary certificate = info.certificate();
			return certificate == null ? "" : certificate.thumbprint(); //$NON-NLS-1$
		});
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.addSelectionChangedListener(event -> {
			chosen = event.getStructuredSelection().getFirstElement() instanceof EndpointInfo info ? info : null;
			setComplete();
		});
		table.addDoubleClickListener(event -> okPressed());
		table.setInput(endpoints);
		if (!endpoints.isEmpty()) {
			table.setSelection(new StructuredSelection(endpoints.get(0)));
		}
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Find_take, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		setComplete();
	}

	private void setComplete() {
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(chosen != null);
		}
	}

	private static void column(TableViewer table, String title, int width, Function<EndpointInfo, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(
				element -> element instanceof EndpointInfo info ? text.apply(info) : "")); //$NON-NLS-1$
	}
}
