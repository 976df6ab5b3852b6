/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.charts;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the file of an export. The extension chooses the format; an existing file is replaced only when the user
 * says so.
 */
final class ChartExportDialog extends TitleAreaDialog {

	private final String proposal;
	private @Nullable Text file;
	private @Nullable Button replace;
	private Path chosen;

	ChartExportDialog(Shell parent, Path folder, String name) {
		super(parent);
		chosen = folder.resolve(name);
		proposal = chosen.toString();
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/**
	 * @return the file; its format is known
	 */
	Path chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		Objects.requireNonNull(shell).setText(Messages.Export_title);
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		setTitle(Messages.Export_title);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.Export_file);
		Text text = new Text(area, SWT.BORDER);
		text.setText(proposal);
		text.addListener(SWT.Modify, event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
				.applyTo(text);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.Export_browse);
		browse.addListener(SWT.Selection, event -> browse());
		Button check = new Button(area, SWT.CHECK);
		check.setText(Messages.Export_replace);
		check.addListener(SWT.Selection, event -> validate());
		GridDataFactory.fillDefaults().span(3, 1).applyTo(check);
		file = text;
		replace = check;
		return area;
	}

	@Override
	protected Control createContents(@Nullable Composite parent) {
		Control contents = super.createContents(parent);
		validate();
		return contents;
	}

	private void browse() {
		Text text = file;
		if (text == null) {
			return;
		}
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFilterNames(Arrays.stream(ChartFormat.values()).map(ChartFormat::label).toArray(String[]::new));
		dialog.setFilterExtensions(
				Arrays.stream(ChartFormat.values()).map(format -> "*." + format.extension()).toArray(String[]::new)); //$NON-NLS-1$
		dialog.setFilterPath(String.valueOf(chosen.getParent()));
		dialog.setFileName(String.valueOf(chosen.getFileName()));
		Optional.ofNullable(dialog.open()).ifPresent(text::setText);
	}

	private void validate() {
		Text text = file;
		Button check = replace;
		Button ok = getButton(IDialogConstants.OK_ID);
		if (text == null || check == null || ok == null) {
			return;
		}
		Optional<String> problem = problem(text.getText().strip());
		boolean exists = problem.isEmpty() && Files.exists(chosen);
		check.setVisible(exists);
		ok.setEnabled(problem.isEmpty() && (!exists || check.getSelection()));
		if (problem.isPresent()) {
			setMessage(problem.get(), IMessageProvider.ERROR);
		} else if (exists) {
			setMessage(Messages.Export_exists, IMessageProvider.WARNING);
		} else {
			setMessage(Messages.Export_message);
		}
	}

	private Optional<String> problem(String typed) {
		Path path;
		try {
			path = Path.of(typed);
		} catch (InvalidPathException e) {
			return Optional.of(e.getMessage());
		}
		Path folder = path.getParent();
		if (typed.isEmpty() || folder == null || !path.isAbsolute() || !Files.isDirectory(folder)) {
			return Optional.of(Messages.Export_noFolder);
		}
		if (Files.isDirectory(path) || ChartFormat.of(path).isEmpty()) {
			return Optional.of(Messages.Export_noFormat);
		}
		chosen = path;
		return Optional.empty();
	}
}
