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

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.OperationException;
import org.liftloop.model.Connection;
import org.liftloop.model.validation.ModelProblem;
import org.liftloop.opcua.CertificateSummary;
import org.liftloop.opcua.CertificateSummary.Standing;
import org.liftloop.opcua.TrustStore;
import org.liftloop.ui.operations.OperationJob;

/** Which servers are believed, and what they have to believe. */
final class TrustPage extends ConnectionPage {

	private Optional<TableViewer> certificates = Optional.empty();

	TrustPage(ConnectionEditor editor) {
		super(editor, "trust", Messages.Page_trust); //$NON-NLS-1$
	}

	@Override
	void fill(Composite body, FormToolkit toolkit, Connection connection) {
		GridLayoutFactory.swtDefaults().margins(10, 8).spacing(10, 12).applyTo(body);
		Composite client = section(body, toolkit, Messages.Trust_title, Messages.Trust_text);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(client.getParent());
		GridLayoutFactory.swtDefaults().numColumns(2).margins(2, 6).applyTo(client);
		Table table = toolkit.createTable(client, SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).hint(500, 200).applyTo(table);
		table.setHeaderVisible(true);
		TableViewer viewer = new TableViewer(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(viewer, Messages.Trust_standing, 90, one -> one.standing() == Standing.TRUSTED ? Messages.Trust_trusted
				: Messages.Trust_rejected);
		column(viewer, Messages.Trust_subject, 260, CertificateSummary::subject);
		column(viewer, Messages.Trust_thumbprint, 340, CertificateSummary::thumbprint);
		column(viewer, Messages.Trust_until, 110, one -> Words.day(one.validTo()));
		column(viewer, Messages.Trust_hosts, 160, one -> String.join(", ", one.hosts())); //$NON-NLS-1$
		certificates = Optional.of(viewer);
		fillButtons(client, toolkit, viewer);
		fillOwn(body, toolkit);
		load(viewer, TrustStore::list);
	}

	private void fillButtons(Composite client, FormToolkit toolkit, TableViewer viewer) {
		Composite buttons = toolkit.createComposite(client);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		Button accept = button(buttons, toolkit, Messages.Trust_accept);
		Button reject = button(buttons, toolkit, Messages.Trust_reject);
		Button refresh = button(buttons, toolkit, Messages.Trust_refresh);
		accept.setEnabled(false);
		reject.setEnabled(false);
		accept.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> selected(viewer).ifPresent(one -> {
			if (confirm(accept, one)) {
				load(viewer, store -> {
					store.accept(one.sha256());
					return store.list();
				});
			}
		})));
		reject.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> selected(viewer).ifPresent(one -> load(viewer, store -> {
					store.reject(one.sha256());
					return store.list();
				}))));
		refresh.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> load(viewer, TrustStore::list)));
		viewer.addSelectionChangedListener(event -> {
			Optional<Standing> standing = selected(viewer).map(CertificateSummary::standing);
			accept.setEnabled(standing.filter(Standing.REJECTED::equals).isPresent());
			reject.setEnabled(standing.filter(Standing.TRUSTED::equals).isPresent());
		});
	}

	private void fillOwn(Composite body, FormToolkit toolkit) {
		Composite client = section(body, toolkit, Messages.Own_title, Messages.Own_text);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(client.getParent());
		GridLayoutFactory.swtDefaults().numColumns(3).margins(2, 6).spacing(10, 6).applyTo(client);
		Text thumbprint = shown(client, toolkit, Messages.Own_thumbprint, Messages.Own_none);
		Button show = toolkit.createButton(client, Messages.Own_show, SWT.PUSH);
		shown(client, toolkit, Messages.Own_file, editor().store().ownFile().toString());
		show.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			TrustStore store = editor().store();
			new OperationJob<>(Messages.Own_job, thumbprint, monitor -> store.own(),
					own -> thumbprint.setText(own.thumbprint()), this::showRefusal).schedule();
		}));
	}

	/** What is done with the trust store, and what it holds then. */
	@FunctionalInterface
	private interface Work {
		List<CertificateSummary> of(TrustStore store) throws OperationException;
	}

	private void load(TableViewer viewer, Work work) {
		showRefusal(null);
		TrustStore store = editor().store();
		Operation<List<CertificateSummary>> operation = (IProgressMonitor monitor) -> work.of(store);
		OperationJob<List<CertificateSummary>> job = new OperationJob<>(Messages.Trust_job, viewer.getTable(), operation,
				viewer::setInput, this::showRefusal);
		job.setUser(false);
		job.schedule();
	}

	private static boolean confirm(Button owner, CertificateSummary one) {
		String text = NLS.bind(Messages.Trust_acceptText,
				new Object[] { one.subject(), grouped(one.thumbprint()), grouped(one.sha256()) });
		return MessageDialog.open(MessageDialog.QUESTION, owner.getShell(), Messages.Trust_acceptTitle, text, SWT.NONE,
				Messages.Trust_acceptButton, IDialogConstants.CANCEL_LABEL) == 0;
	}

	/** In pairs of digits, as servers show it; in lines that a dialog can hold. */
	private static String grouped(String digits) {
		return digits.replaceAll("(..)(?=.)", "$1:").replaceAll("((?:..:){16})(?=.)", "$1\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static Optional<CertificateSummary> selected(TableViewer viewer) {
		return viewer.getStructuredSelection().getFirstElement() instanceof CertificateSummary one ? Optional.of(one)
				: Optional.empty();
	}

	private static Text shown(Composite client, FormToolkit toolkit, String label, String value) {
		toolkit.createLabel(client, label);
		Text text = toolkit.createText(client, value, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		return text;
	}

	private static Button button(Composite parent, FormToolkit toolkit, String text) {
		Button button = toolkit.createButton(parent, text, SWT.PUSH);
		GridDataFactory.fillDefaults().applyTo(button);
		return button;
	}

	private static void column(TableViewer viewer, String title, int width, Function<CertificateSummary, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(
				element -> element instanceof CertificateSummary one ? text.apply(one) : "")); //$NON-NLS-1$
	}

	@Override
	void refreshContent() {
		// What is trusted does not stand in the field.
	}

	@Override
	public void setActive(boolean active) {
		super.setActive(active);
		if (active) {
			certificates.filter(viewer -> !viewer.getTable().isDisposed()).ifPresent(viewer -> load(viewer, TrustStore::list));
		}
	}

	@Override
	boolean isAbout(ModelProblem problem) {
		return false;
	}

	@Override
	void dropContent() {
		certificates = Optional.empty();
		super.dropContent();
	}
}
