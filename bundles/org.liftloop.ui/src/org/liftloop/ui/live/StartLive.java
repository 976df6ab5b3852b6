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
import org.liftloop.core.extension.FieldConnections;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.Tag;
import org.liftloop.core.twin.AssetTwin;

/**
 * Makes the twins of a field file live. Decisions and history are kept beside the file, in the folder
 * {@code .liftloop/<name of the file>}.
 *
 * @param file          file of the field, as it is saved
 * @param choice        how it is connected
 * @param contributions where twins, connections and historians are looked for
 */
record StartLive(IFile file, LiveChoice choice, Contributions contributions) implements Operation<LiveField> {

	/** A connection, and the twins that hear it. */
	private record Connected(Connection connection, List<AssetTwin> served) {
	}

	@Override
	public LiveField execute(IProgressMonitor monitor) throws OperationException {
		SubMonitor progress = SubMonitor.convert(monitor, 4);
		IPath location = file.getLocation();
		if (location == null) {
			throw new RefusedException(NLS.bind(Messages.Start_noPlace, file.getName()), Messages.Start_noPlaceRemedy);
		}
		Path path = location.toPath();
		FieldTwins all = FieldTwins.load(path, contributions);
		progress.worked(1);
		Connected connected = connect(all);
		progress.worked(1);
		List<LeftOut> leftOut = new ArrayList<>(all.leftOut());
		all.twins().stream().filter(twin -> !connected.served().contains(twin))
				.forEach(twin -> leftOut.add(new LeftOut(twin.name(), Messages.Start_notServed)));
		AlarmBoard alarms = new AlarmBoard();
		LiveStore store;
		try {
			store = LiveStore.open(folder(path), contributions, alarms::take);
		} catch (OperationException e) {
			connected.connection().close();
			throw e;
		}
		progress.worked(1);
		return new LiveField(file, choice, connected.connection(), store, alarms, connected.served(), leftOut);
	}

	/**
	 * @param path path of a field file
	 * @return folder of its decisions and its history
	 */
	static Path folder(Path path) {
		return path.resolveSibling(".liftloop").resolve(path.getFileName()); //$NON-NLS-1$
	}

	/**
	 * @param folder folder of what is kept of a field
	 * @return the part of it that is its history
	 */
	static Path history(Path folder) {
		return folder.resolve("history"); //$NON-NLS-1$
	}

	private static String reasons(List<LeftOut> leftOut) {
		return leftOut.stream().map(one -> one.asset() + ": " + one.reason()).collect(Collectors.joining(" ")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Connected connect(FieldTwins all) throws RefusedException {
		return switch (choice) {
		case LiveChoice.Simulated simulated -> simulate(simulated, all);
		case LiveChoice.OfField(String name) -> {
			org.liftloop.model.Connection model = FieldConnections.find(all.field(), name);
			List<AssetTwin> served = FieldConnections.served(model, all.twins());
			if (served.isEmpty()) {
				throw refused(all);
			}
			yield new Connected(new FieldConnections(contributions).create(model, served), served);
		}
		};
	}

	private Connected simulate(LiveChoice.Simulated simulated, FieldTwins all) throws RefusedException {
		ConnectionProvider provider = contributions.find(ExtensionPoint.CONNECTIONS, LiveChoice.SIMULATED)
				.orElseThrow(() -> new RefusedException(NLS.bind(Messages.Start_noProvider, LiveChoice.SIMULATED),
						Messages.Start_noProviderRemedy))
				.create();
		Map<Tag, SignalNeed> needs = new HashMap<>();
		for (AssetTwin twin : all.twins()) {
			twin.signals().forEach(need -> needs.put(new Tag(twin.asset(), need.name()), need));
		}
		String name = file.getFullPath().removeFileExtension().lastSegment();
		Connection connection = provider.create(new ConnectionSettings(String.valueOf(name), simulated.endpoint(),
				simulated.properties(), Map.of(), needs));
		List<AssetTwin> served = all.twins().stream().filter(twin -> connection.serves(twin.asset())).toList();
		if (served.isEmpty()) {
			connection.close();
			throw refused(all);
		}
		return new Connected(connection, served);
	}

	private RefusedException refused(FieldTwins all) {
		List<LeftOut> leftOut = new ArrayList<>(all.leftOut());
		all.twins().forEach(twin -> leftOut.add(new LeftOut(twin.name(), Messages.Start_notServed)));
		return new RefusedException(NLS.bind(Messages.Start_noTwin, file.getName(), reasons(leftOut)),
				Messages.Start_noTwinRemedy);
	}
}
