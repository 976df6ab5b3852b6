/**
 * Copyright (c) 2026 The Liftloop contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.liftloop.model.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.liftloop.model.ModelPackage
 * @generated
 */
public class ModelSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ModelPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ModelSwitch() {
		if (modelPackage == null) {
			modelPackage = ModelPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case ModelPackage.FIELD: {
				Field field = (Field)theEObject;
				T result = caseField(field);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ASSET: {
				Asset asset = (Asset)theEObject;
				T result = caseAsset(asset);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ASSUMPTION: {
				Assumption assumption = (Assumption)theEObject;
				T result = caseAssumption(assumption);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.COOLING_LOOP: {
				CoolingLoop coolingLoop = (CoolingLoop)theEObject;
				T result = caseCoolingLoop(coolingLoop);
				if (result == null) result = caseAsset(coolingLoop);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.LOOP_EXCHANGER: {
				LoopExchanger loopExchanger = (LoopExchanger)theEObject;
				T result = caseLoopExchanger(loopExchanger);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SECONDARY_SIDE: {
				SecondarySide secondarySide = (SecondarySide)theEObject;
				T result = caseSecondarySide(secondarySide);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CIRCULATION_PUMP: {
				CirculationPump circulationPump = (CirculationPump)theEObject;
				T result = caseCirculationPump(circulationPump);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PUMP_CURVE_POINT: {
				PumpCurvePoint pumpCurvePoint = (PumpCurvePoint)theEObject;
				T result = casePumpCurvePoint(pumpCurvePoint);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.LOOP_CONTROL: {
				LoopControl loopControl = (LoopControl)theEObject;
				T result = caseLoopControl(loopControl);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.LOOP_LIMITS: {
				LoopLimits loopLimits = (LoopLimits)theEObject;
				T result = caseLoopLimits(loopLimits);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.WELL: {
				Well well = (Well)theEObject;
				T result = caseWell(well);
				if (result == null) result = caseAsset(well);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ROD_STRING: {
				RodString rodString = (RodString)theEObject;
				T result = caseRodString(rodString);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ROD_TAPER: {
				RodTaper rodTaper = (RodTaper)theEObject;
				T result = caseRodTaper(rodTaper);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PUMPING_UNIT: {
				PumpingUnit pumpingUnit = (PumpingUnit)theEObject;
				T result = casePumpingUnit(pumpingUnit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.UNIT_GEOMETRY: {
				UnitGeometry unitGeometry = (UnitGeometry)theEObject;
				T result = caseUnitGeometry(unitGeometry);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.DOWNHOLE_PUMP: {
				DownholePump downholePump = (DownholePump)theEObject;
				T result = caseDownholePump(downholePump);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.TUBING: {
				Tubing tubing = (Tubing)theEObject;
				T result = caseTubing(tubing);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.FLUIDS: {
				Fluids fluids = (Fluids)theEObject;
				T result = caseFluids(fluids);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.INFLOW: {
				Inflow inflow = (Inflow)theEObject;
				T result = caseInflow(inflow);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SURVEY_STATION: {
				SurveyStation surveyStation = (SurveyStation)theEObject;
				T result = caseSurveyStation(surveyStation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.OPERATING_LIMITS: {
				OperatingLimits operatingLimits = (OperatingLimits)theEObject;
				T result = caseOperatingLimits(operatingLimits);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SURFACE_CARD: {
				SurfaceCard surfaceCard = (SurfaceCard)theEObject;
				T result = caseSurfaceCard(surfaceCard);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.DESIGN_CASE: {
				DesignCase designCase = (DesignCase)theEObject;
				T result = caseDesignCase(designCase);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CONNECTION: {
				Connection connection = (Connection)theEObject;
				T result = caseConnection(connection);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CONNECTION_PROPERTY: {
				ConnectionProperty connectionProperty = (ConnectionProperty)theEObject;
				T result = caseConnectionProperty(connectionProperty);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ADDRESS_TEMPLATE: {
				AddressTemplate addressTemplate = (AddressTemplate)theEObject;
				T result = caseAddressTemplate(addressTemplate);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.TAG_MAPPING: {
				TagMapping tagMapping = (TagMapping)theEObject;
				T result = caseTagMapping(tagMapping);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Field</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Field</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseField(Field object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Asset</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Asset</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAsset(Asset object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Assumption</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Assumption</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAssumption(Assumption object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cooling Loop</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cooling Loop</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCoolingLoop(CoolingLoop object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Loop Exchanger</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Loop Exchanger</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLoopExchanger(LoopExchanger object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Secondary Side</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Secondary Side</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSecondarySide(SecondarySide object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Circulation Pump</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Circulation Pump</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCirculationPump(CirculationPump object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pump Curve Point</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pump Curve Point</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePumpCurvePoint(PumpCurvePoint object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Loop Control</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Loop Control</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLoopControl(LoopControl object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Loop Limits</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Loop Limits</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLoopLimits(LoopLimits object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Well</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Well</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWell(Well object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rod String</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rod String</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRodString(RodString object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rod Taper</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rod Taper</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRodTaper(RodTaper object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pumping Unit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pumping Unit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePumpingUnit(PumpingUnit object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Unit Geometry</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Unit Geometry</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUnitGeometry(UnitGeometry object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Downhole Pump</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Downhole Pump</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDownholePump(DownholePump object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tubing</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tubing</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTubing(Tubing object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fluids</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fluids</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFluids(Fluids object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Inflow</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Inflow</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInflow(Inflow object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Survey Station</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Survey Station</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSurveyStation(SurveyStation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Operating Limits</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Operating Limits</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOperatingLimits(OperatingLimits object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Surface Card</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Surface Card</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSurfaceCard(SurfaceCard object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Design Case</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Design Case</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDesignCase(DesignCase object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Connection</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Connection</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConnection(Connection object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Connection Property</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Connection Property</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConnectionProperty(ConnectionProperty object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Address Template</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Address Template</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAddressTemplate(AddressTemplate object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tag Mapping</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tag Mapping</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTagMapping(TagMapping object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //ModelSwitch
