/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.correct;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.internal.rodpump.ui.dynacard.DynacardEditor;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.CardCorrections;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.editing.ElementCommands;
import org.liftloop.ui.editing.FieldElementEditorInput;

/** Takes the likeliest defect off a copy of the card in the active dynacard editor, once the user agrees. */
public final class CorrectCardHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		if (event != null && HandlerUtil.getActiveEditor(event) instanceof DynacardEditor editor
				&& editor.currentAnalysis().orElse(null) instanceof CardAnalysis analysis
				&& editor.card().orElse(null) instanceof SurfaceCard card && card.eContainer() instanceof Well well) {
			try {
				ask(HandlerUtil.getActiveShellChecked(event), editor, analysis, card, well);
			} catch (RefusedException e) {
				StatusManager.getManager().handle(Status.info(e.fullText()), StatusManager.SHOW);
			} catch (PartInitException e) {
				StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
			}
		}
		return null;
	}

	private static void ask(Shell shell, DynacardEditor editor, CardAnalysis analysis, SurfaceCard card, Well well)
			throws RefusedException, PartInitException {
		CardCorrections.Proposal proposal = CardCorrections.propose(analysis);
		CorrectedName names = new CorrectedName(well);
		CorrectCardDialog dialog = new CorrectCardDialog(shell, analysis, proposal, names, names.propose(card));
		if (dialog.open() != Window.OK) {
			return;
		}
		FieldDocument document = editor.fieldDocument();
		if (card.eContainer() != well || !document.contains(card)) {
			StatusManager.getManager().handle(Status.warning(Messages.Correct_changed), StatusManager.SHOW);
			return;
		}
		SurfaceCard copy = CardCorrections.copy(card, proposal, dialog.name());
		boolean added = new ElementCommands(document).execute(NLS.bind(Messages.Correct_command, card.getName()),
				AddCommand.create(document.editingDomain(), well, ModelPackage.Literals.WELL__CARDS, copy,
						well.getCards().indexOf(card) + 1));
		if (added) {
			editor.getSite().getPage().openEditor(
					new FieldElementEditorInput(document.file(), document.fragmentOf(copy)), DynacardEditor.ID);
		}
	}
}
