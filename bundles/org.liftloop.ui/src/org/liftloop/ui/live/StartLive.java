/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.live;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.liftloop.core.connection.Connection;
import org.liftloop.core.connection.ConnectionProvider;
import org.liftloop.core.connection.ConnectionProvider.ConnectionSettings;
import org.liftloop.core.extension.Contributions;
import org.liftloop.core.extension.ExtensionPoint;
import org.liftloop.core.extension.Twins;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.Tag;
import org.liftloop.core.twin.AssetTwin;
import org.liftloop.model.Asset;
import org.liftloop.model.Field;
import org.liftloop.model.io.FieldFileException;
import org.liftloop.model.io.FieldStore;

/**
 * Makes the twins of a field file live. Decisions and history are kept beside the file, in the folder
 * {@code .liftloop/<name of the file>}.
 *
 * @param file          file of the field, as it is saved
 * @param choice        how it is connected
 * @param contributions where twins, connections and historians are looked for
 */
record StartLive(IFile file, LiveChoice choice, Contributions contributions) implements Operation<LiveField> {

	@Override
	public LiveField execute(IProgressMonitor monitor) throws OperationException {
		SubMonitor progress = SubMonitor.convert(monitor, 4);
		IPath location = file.getLocation();
		if (location == null) {
			throw new RefusedException(NLS.bind(Messages.Start_noPlace, file.getName()), Messages.Start_noPlaceRemedy);
		}
		Path path = location.toPath();
		List<LeftOut> leftOut = new ArrayList<>();
		List<AssetTwin> twins = twins(load(path), leftOut);
		progress.worked(1);
		Connection connection = connection(twins);
		progress.worked(1);
		List<AssetTwin> served = twins.stream().filter(twin -> connection.serves(twin.asset())).toList();
		twins.stream().filter(twin -> !served.contains(twin))
				.forEach(twin -> leftOut.add(new LeftOut(twin.name(), Messages.Start_notServed)));
		if (served.isEmpty()) {
			connection.close();
			throw new RefusedException(NLS.bind(Messages.Start_noTwin, file.getName(), reasons(leftOut)),
					Messages.Start_noTwinRemedy);
		}
		AlarmBoard alarms = new AlarmBoard();
		LiveStore store;
		try {
			store = LiveStore.open(folder(path), contributions, alarms::take);
		} catch (OperationException e) {
			connection.close();
			throw e;
		}
		progress.worked(1);
		return new LiveField(file, choice, connection, store, alarms, served, leftOut);
	}

	/**
	 * @param path path of a field file
	 * @return folder of its decisions and its history
	 */
	static Path folder(Path path) {
		return path.resolveSibling(".liftloop").resolve(path.getFileName()); //$NON-NLS-1$
	}

	private static String reasons(List<LeftOut> leftOut) {
		return leftOut.stream().map(one -> one.asset() + ": " + one.reason()).collect(Collectors.joining(" ")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Field load(Path path) throws InputException {
		try {
			return FieldStore.load(path);
		} catch (FieldFileException e) {
			throw new InputException(e.getMessage(), Messages.Start_unreadableRemedy, e);
		}
	}

	private List<AssetTwin> twins(Field field, List<LeftOut> leftOut) {
		Twins opener = new Twins(contributions);
		List<AssetTwin> twins = new ArrayList<>();
		for (Asset asset : field.getAssets()) {
			try {
				twins.add(opener.open(asset));
			} catch (RefusedException e) {
				leftOut.add(new LeftOut(String.valueOf(asset.getName()), e.getMessage() + ' ' + e.remedy()));
			}
		}
		return twins;
	}

	private Connection connection(List<AssetTwin> twins) throws RefusedException {
		ConnectionProvider provider = contributions.find(ExtensionPoint.CONNECTIONS, choice.provider())
				.orElseThrow(() -> new RefusedException(NLS.bind(Messages.Start_noProvider, choice.provider()),
						Messages.Start_noProviderRemedy))
				.create();
		Map<Tag, SignalNeed> needs = new HashMap<>();
		for (AssetTwin twin : twins) {
			twin.signals().forEach(need -> needs.put(new Tag(twin.asset(), need.name()), need));
		}
		String name = file.getFullPath().removeFileExtension().lastSegment();
		return provider.create(
				new ConnectionSettings(String.valueOf(name), choice.endpoint(), choice.properties(), Map.of(), needs));
	}
}
